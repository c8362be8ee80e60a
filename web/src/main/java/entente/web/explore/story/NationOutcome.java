package entente.web.explore.story;

import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Obstacle;
import entente.web.explore.film.FilmRecording;
import entente.web.explore.story.PlotStory.Ending;
import entente.web.explore.story.PlotStory.Stopped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one nation fared in a run.
 *
 * @param nation the nation
 * @param plots plots that aimed at it
 * @param foiled of these, those interdicted
 * @param attacks of these, attacks that took place
 * @param missed of these, attacks that nobody had detected
 * @param detected plots, real or not, that it detected itself
 * @param filed reports of all kinds that it filed
 * @param arrived reports from others that arrived, each counted once
 * @param keptBack how often each obstacle kept it from telling, the most frequent first
 * @param untold how often each obstacle kept others from telling it, the most frequent first
 * @param silent missed attacks on others of which it held reports
 */
public record NationOutcome(
        String nation,
        int plots,
        int foiled,
        int attacks,
        int missed,
        int detected,
        int filed,
        int arrived,
        List<Stopped> keptBack,
        List<Stopped> untold,
        List<String> silent) {

    public NationOutcome {
        keptBack = List.copyOf(keptBack);
        untold = List.copyOf(untold);
        silent = List.copyOf(silent);
    }

    /** Reads it from a run. */
    public static NationOutcome of(String nation, FilmRecording recording, PlotStories stories) {
        List<PlotStory> aimed = stories.all().stream()
                .filter(story -> story.birth() != null && story.birth().target().equals(nation))
                .toList();
        return new NationOutcome(
                nation,
                aimed.size(),
                count(aimed, Ending.INTERDICTED),
                count(aimed, Ending.ATTACK),
                (int) aimed.stream().filter(story -> story.end().missed()).count(),
                (int) stories.all().stream()
                        .flatMap(story -> story.end().detections().stream())
                        .filter(detection -> detection.nation().equals(nation))
                        .count(),
                (int) recording.events().stream()
                        .filter(event -> event instanceof ReportFiled filed
                                && filed.nation().equals(nation))
                        .count(),
                (int) recording.events().stream()
                        .filter(event -> event instanceof ReportArrived arrived
                                && arrived.to().equals(nation)
                                && !arrived.duplicate())
                        .count(),
                stops(recording, nation, true),
                stops(recording, nation, false),
                silent(nation, stories));
    }

    private static int count(List<PlotStory> stories, Ending ending) {
        return (int)
                stories.stream().filter(story -> story.end().ending() == ending).count();
    }

    private static List<Stopped> stops(FilmRecording recording, String nation, boolean asSender) {
        Map<Obstacle, Integer> times = new EnumMap<>(Obstacle.class);
        recording.events().forEach(event -> {
            if (event instanceof ReportWithheld withheld
                    && (asSender ? withheld.from() : withheld.to()).equals(nation)) {
                times.merge(withheld.obstacle(), 1, Integer::sum);
            }
        });
        List<Stopped> stops = new ArrayList<>();
        times.forEach((obstacle, number) -> stops.add(new Stopped(obstacle, number)));
        stops.sort(Comparator.comparingInt(Stopped::times).reversed());
        return stops;
    }

    private static List<String> silent(String nation, PlotStories stories) {
        return stories.all().stream()
                .filter(story -> story.end().missed())
                .filter(story ->
                        story.birth() != null && !story.birth().target().equals(nation))
                .filter(story -> story.holders().stream()
                        .anyMatch(holder -> holder.holder().equals(nation)))
                .map(PlotStory::plot)
                .toList();
    }
}
