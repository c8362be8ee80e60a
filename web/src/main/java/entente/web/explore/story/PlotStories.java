package entente.web.explore.story;

import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.web.explore.film.FilmRecording;
import entente.web.explore.story.PlotStory.Birth;
import entente.web.explore.story.PlotStory.Ending;
import entente.web.explore.story.PlotStory.HolderTrace;
import entente.web.explore.story.PlotStory.Pooled;
import entente.web.explore.story.PlotStory.State;
import entente.web.explore.story.PlotStory.Stopped;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stories of all plots of a run, real or not, in the order in which they are first heard of. */
public final class PlotStories {

    private final Scenario scenario;
    private final SpokenNames names;
    private final double lowestThreshold;
    private final Map<String, PlotStory> stories = new LinkedHashMap<>();

    private PlotStories(FilmRecording recording, String secret) {
        scenario = recording.scenario();
        names = SpokenNames.of(scenario, secret, recording.events());
        lowestThreshold = scenario.nations().stream()
                .filter(nation -> nation.capability().teams().value() > 0)
                .mapToDouble(nation -> nation.capability().evidenceThreshold())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        PlotFiles files = new PlotFiles(lowestThreshold);
        recording.events().forEach(files::read);
        Map<String, Double> thresholds = thresholds(scenario);
        files.all().forEach((plot, file) -> stories.put(plot, story(file, thresholds)));
    }

    /** Reads a run. */
    public static PlotStories of(FilmRecording recording) {
        return of(recording, "run " + recording.seed());
    }

    /**
     * The same in the names of an exercise.
     *
     * @param secret what its names are made from
     */
    public static PlotStories of(FilmRecording recording, String secret) {
        return new PlotStories(recording, secret);
    }

    /** What everything is called in them. */
    public SpokenNames names() {
        return names;
    }

    /** All of them. */
    public Collection<PlotStory> all() {
        return stories.values();
    }

    /** The story of a plot. */
    public Optional<PlotStory> find(String plot) {
        return Optional.ofNullable(stories.get(plot));
    }

    private static Map<String, Double> thresholds(Scenario scenario) {
        Map<String, Double> thresholds = new HashMap<>();
        for (Nation nation : scenario.nations()) {
            thresholds.put(nation.id(), nation.capability().evidenceThreshold());
        }
        for (Institution institution : scenario.institutions()) {
            thresholds.put(institution.id(), institution.analysis().evidenceThreshold());
        }
        return thresholds;
    }

    private PlotStory story(PlotFile file, Map<String, Double> thresholds) {
        double endDay = file.isOpen() ? scenario.period().horizonDays() : file.endDay;
        boolean missed = file.ending == Ending.ATTACK && !file.detectedAtEnd;
        return new PlotStory(
                file.plot,
                file.real,
                file.network,
                birth(file.born),
                new PlotStory.End(file.ending, endDay, file.detections, missed),
                pooled(file, endDay, missed),
                file.reports.values().stream().map(ReportFile::trace).toList(),
                holders(file, thresholds),
                stops(file),
                file.pursuit,
                file.unseen);
    }

    private static @Nullable Birth birth(@Nullable PlotBorn born) {
        return born == null ? null : new Birth(born.day(), born.target(), born.host(), born.team());
    }

    private Pooled pooled(PlotFile file, double endDay, boolean missed) {
        boolean reached = file.connectableDay <= endDay;
        return new Pooled(
                file.pooled,
                Double.isInfinite(lowestThreshold) ? null : lowestThreshold,
                reached ? file.connectableDay : null,
                reached ? endDay - file.connectableDay : null,
                missed && endDay >= scenario.period().warmupDays());
    }

    private static List<HolderTrace> holders(PlotFile file, Map<String, Double> thresholds) {
        Map<String, List<ReportFile.Fate>> held = new LinkedHashMap<>();
        for (ReportFile report : file.reports.values()) {
            report.fates.forEach((holder, fate) -> {
                if (fate.state != State.WITHHELD && fate.state != State.UNDER_WAY) {
                    held.computeIfAbsent(holder, key -> new ArrayList<>()).add(fate);
                }
            });
        }
        List<HolderTrace> holders = new ArrayList<>();
        held.forEach((holder, fates) -> holders.add(new HolderTrace(
                holder,
                thresholds.getOrDefault(holder, Double.POSITIVE_INFINITY),
                file.evidence.getOrDefault(holder, 0.0),
                fates.stream().mapToDouble(fate -> fate.sinceDay).min().orElseThrow(),
                fates.size(),
                count(fates, State.LINKED),
                count(fates, State.STRAY))));
        holders.sort(Comparator.comparingDouble(HolderTrace::evidence).reversed());
        return holders;
    }

    private static int count(List<ReportFile.Fate> fates, State state) {
        return (int) fates.stream().filter(fate -> fate.state == state).count();
    }

    private static List<Stopped> stops(PlotFile file) {
        Map<Obstacle, Integer> times = new EnumMap<>(Obstacle.class);
        for (ReportFile report : file.reports.values()) {
            for (ReportFile.Fate fate : report.fates.values()) {
                if (fate.obstacle != null) {
                    times.merge(fate.obstacle, 1, Integer::sum);
                }
            }
        }
        List<Stopped> stops = new ArrayList<>();
        times.forEach((obstacle, number) -> stops.add(new Stopped(obstacle, number)));
        stops.sort(Comparator.comparingInt(Stopped::times).reversed());
        return stops;
    }
}
