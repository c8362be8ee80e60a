package entente.web.explore.story;

import entente.web.explore.story.PlotStory.Passage;
import entente.web.explore.story.PlotStory.ReportTrace;
import entente.web.explore.story.PlotStory.Stop;
import entente.web.naming.DayNumber;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what became of one report on a plot: whom it reached, and what stopped it elsewhere. */
public final class ReportTelling {

    private final NamesInStories names;

    /** Tells stories in these names. */
    public ReportTelling(SpokenNames spoken) {
        names = new NamesInStories(spoken);
    }

    /** The story of a report; empty if none on a plot has that name. */
    public Optional<List<Sentence>> tell(PlotStories stories, String report) {
        for (PlotStory story : stories.all()) {
            for (ReportTrace trace : story.reports()) {
                if (trace.report().equals(report)) {
                    return Optional.of(tell(story, trace));
                }
            }
        }
        return Optional.empty();
    }

    private List<Sentence> tell(PlotStory story, ReportTrace report) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(
                "report.filed",
                names.of(report.origin()),
                names.report(report.report()),
                DayNumber.of(report.filedDay()),
                names.of(story.network()),
                report.grade(),
                report.weight(),
                report.marking().word()));
        sentences.add(Sentence.of(story.real() ? "report.real" : "report.unreal", names.plot(story.plot())));
        sentences.add(Sentence.of("report.origin." + report.atOrigin().state().name(), names.of(report.origin())));
        for (Passage passage : report.passages()) {
            sentences.add(passage(passage));
        }
        return sentences;
    }

    private Sentence passage(Passage passage) {
        String to = names.of(passage.to());
        List<Sentence> stops = new ArrayList<>();
        for (Stop stop : passage.stops()) {
            stops.add(Sentence.of("report.stop", names.of(stop.from()), NamesInStories.of(stop.obstacle())));
        }
        Object why = passage.obstacle() == null ? "" : stops.isEmpty() ? NamesInStories.of(passage.obstacle()) : stops;
        return Sentence.of("report.at." + passage.state().name(), to, DayNumber.of(passage.day()), why);
    }
}
