package entente.web.explore.story;

import entente.web.explore.story.PlotStory.Birth;
import entente.web.explore.story.PlotStory.Detection;
import entente.web.explore.story.PlotStory.HolderTrace;
import entente.web.explore.story.PlotStory.Passage;
import entente.web.explore.story.PlotStory.Pooled;
import entente.web.explore.story.PlotStory.ReportTrace;
import entente.web.explore.story.PlotStory.State;
import entente.web.explore.story.PlotStory.Step;
import entente.web.explore.story.PlotStory.Stopped;
import entente.web.naming.DayNumber;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the story of a plot in sentences: why it was missed, or how it was found. */
public final class PlotTelling {

    private static final int FEW = 6;

    private final NamesInStories names;

    /** Tells stories in these names. */
    public PlotTelling(SpokenNames spoken) {
        names = new NamesInStories(spoken);
    }

    /** The story, most important first. */
    public List<Sentence> tell(PlotStory story) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(ending(story));
        birth(story).ifPresent(sentences::add);
        for (Detection detection : story.end().detections()) {
            sentences.add(Sentence.of(
                    "plot.detected",
                    names.of(detection.nation()),
                    DayNumber.of(detection.day()),
                    detection.evidence()));
        }
        story.pursuit().forEach(step -> sentences.add(step(step)));
        if (story.real()) {
            sentences.add(pool(story));
        }
        story.holders().forEach(holder -> sentences.add(holder(holder)));
        closest(story).ifPresent(sentences::add);
        story.stops().forEach(stop -> sentences.add(stopped(story, stop)));
        story.unseen().forEach((nation, times) -> sentences.add(Sentence.of("plot.unseen", names.of(nation), times)));
        return sentences;
    }

    private Sentence ending(PlotStory story) {
        String key = story.end().missed() ? "MISSED" : story.end().ending().name();
        Birth birth = story.birth();
        String target = birth == null ? "" : names.of(birth.target());
        return Sentence.of(
                "plot.end." + key,
                names.of(story.network()),
                target,
                DayNumber.of(story.end().endDay()));
    }

    private Optional<Sentence> birth(PlotStory story) {
        return Optional.ofNullable(story.birth())
                .map(birth -> Sentence.of(
                        "plot.born",
                        DayNumber.of(birth.day()),
                        Math.round(story.end().endDay() - birth.day()),
                        names.of(birth.host()),
                        birth.team()));
    }

    private Sentence step(Step step) {
        String host = step.host() == null ? "" : names.of(step.host());
        Object reason = step.reason() == null ? "" : NamesInStories.of(step.reason());
        return Sentence.of(
                "plot.step." + step.kind().name(), names.of(step.nation()), DayNumber.of(step.day()), host, reason);
    }

    private static Sentence pool(PlotStory story) {
        Pooled pooled = story.pooled();
        long reports = story.reports().stream().filter(ReportTrace::sinceEscape).count();
        Double threshold = pooled.threshold();
        Double when = pooled.day();
        Double earlier = pooled.daysEarlier();
        if (threshold == null) {
            return Sentence.of("plot.pool.nobody", reports, pooled.evidence());
        } else if (when == null || earlier == null) {
            return Sentence.of("plot.pool.never", reports, pooled.evidence(), threshold);
        }
        String key = story.end().missed() ? "plot.pool.missed" : "plot.pool.reached";
        return Sentence.of(key, reports, pooled.evidence(), threshold, DayNumber.of(when), Math.round(earlier));
    }

    private Sentence holder(HolderTrace holder) {
        return Sentence.of(
                "plot.holder",
                names.of(holder.holder()),
                holder.held(),
                DayNumber.of(holder.sinceDay()),
                holder.evidence(),
                holder.threshold(),
                holder.strays());
    }

    /** What the holder with the most evidence lacked, and what it was not told. */
    private Optional<Sentence> closest(PlotStory story) {
        if (!story.end().missed() || story.holders().isEmpty()) {
            return Optional.empty();
        }
        HolderTrace holder = story.holders().get(0);
        List<Sentence> absent = new ArrayList<>();
        for (ReportTrace report : story.reports()) {
            for (Passage passage : report.passages()) {
                if (passage.to().equals(holder.holder()) && passage.state() == State.WITHHELD) {
                    passage.stops()
                            .forEach(stop -> absent.add(Sentence.of(
                                    "plot.absent",
                                    names.report(report.report()),
                                    names.of(stop.from()),
                                    NamesInStories.of(stop.obstacle()))));
                }
            }
        }
        double lacking = Math.max(0, holder.threshold() - holder.evidence());
        return Optional.of(
                absent.isEmpty()
                        ? Sentence.of("plot.closest.told", names.of(holder.holder()), lacking)
                        : Sentence.of("plot.closest.untold", names.of(holder.holder()), lacking, absent));
    }

    private Sentence stopped(PlotStory story, Stopped stopped) {
        List<Sentence> examples = new ArrayList<>();
        for (ReportTrace report : story.reports()) {
            for (Passage passage : report.everywhere()) {
                if (passage.obstacle() == stopped.obstacle()) {
                    examples.add(Sentence.of(
                            "plot.example",
                            names.report(report.report()),
                            names.of(passage.to()),
                            DayNumber.of(passage.day())));
                }
            }
        }
        int more = examples.size() - FEW;
        List<Sentence> few = examples.subList(0, Math.min(FEW, examples.size()));
        return Sentence.of(
                few.isEmpty() ? "plot.stopped.bare" : more > 0 ? "plot.stopped.more" : "plot.stopped",
                NamesInStories.of(stopped.obstacle()),
                stopped.times(),
                few,
                more);
    }
}
