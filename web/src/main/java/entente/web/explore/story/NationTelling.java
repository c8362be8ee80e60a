package entente.web.explore.story;

import entente.web.explore.story.PlotStory.Stopped;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.List;

/** Tells how a nation fared in sentences. */
public final class NationTelling {

    private static final int FEW = 3;

    private final NamesInStories names;

    /** Tells stories of runs of this scenario. */
    public NationTelling(SpokenNames spoken) {
        names = new NamesInStories(spoken);
    }

    /** The story of a nation. */
    public List<Sentence> tell(NationOutcome story) {
        String name = names.of(story.nation());
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(
                Sentence.of("nation.plots", name, story.plots(), story.foiled(), story.attacks(), story.missed()));
        sentences.add(Sentence.of("nation.work", name, story.filed(), story.arrived(), story.detected()));
        if (!story.keptBack().isEmpty()) {
            sentences.add(Sentence.of("nation.keptBack", name, few(story.keptBack())));
        }
        if (!story.untold().isEmpty()) {
            sentences.add(Sentence.of("nation.untold", name, few(story.untold())));
        }
        if (!story.silent().isEmpty()) {
            sentences.add(Sentence.of("nation.silent", name, story.silent().size(), story.silent()));
        }
        return sentences;
    }

    private static List<Sentence> few(List<Stopped> stops) {
        return stops.stream()
                .limit(FEW)
                .map(stop -> Sentence.of("nation.stop", NamesInStories.of(stop.obstacle()), stop.times()))
                .toList();
    }
}
