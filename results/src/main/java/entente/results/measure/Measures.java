package entente.results.measure;

import entente.engine.scenario.Obstacle;
import entente.scenarios.schema.Meanings;
import java.util.List;
import java.util.Optional;

/** The registry: all measures, in the order in which they are listed everywhere. */
public final class Measures {

    /** All measures. */
    public static final List<Measure> ALL = List.of(
            PlotMeasures.SHARE_FOILED,
            PlotMeasures.EQUITY,
            PlotMeasures.LAUNCHED,
            PlotMeasures.SEVERITY,
            PlotMeasures.FAILED,
            PlotMeasures.INTERDICTED,
            PlotMeasures.DISSOLVED,
            PlotMeasures.BORN,
            PlotMeasures.PREVENTED,
            PlotMeasures.UNDETECTED,
            PlotMeasures.UNDER_INTERDICTION,
            PlotMeasures.DETECTION_SHARE,
            PlotMeasures.LEAD,
            PlotMeasures.LIFE,
            PlotMeasures.DOTS,
            PlotMeasures.DOTS_DAYS,
            ReportMeasures.FILED,
            ReportMeasures.SHARED,
            ReportMeasures.WITHHELD,
            ReportMeasures.SHARE_RATE,
            ReportMeasures.REACH,
            ReportMeasures.TIMELINESS,
            ReportMeasures.LINKED,
            ReportMeasures.STRAYED,
            ReportMeasures.DUPLICATES,
            ReportMeasures.WATCHLISTED,
            ReportMeasures.TRACES_MISSED,
            ReportMeasures.WAIT,
            ReportMeasures.WAIT_SHARE,
            ReportMeasures.LEAKS,
            ReportMeasures.BREACHES,
            CaseMeasures.THANKS_TO_SHARING,
            CaseMeasures.DOMESTIC,
            CaseMeasures.CROSS_BORDER,
            CaseMeasures.JOINT,
            CaseMeasures.ASKED,
            CaseMeasures.ACCEPTED,
            CaseMeasures.DECLINED,
            CaseMeasures.PRECISION,
            CaseMeasures.WRONGFUL,
            CaseMeasures.FALSE_LEADS,
            CaseMeasures.ARRESTS,
            NetworkMeasures.RECRUITS,
            NetworkMeasures.STRENGTH);

    /**
     * For each obstacle: reports that it kept from being shared, or that arrived and could not be linked because of it.
     * Named by the obstacle's word, and put down to the nation whose report it is.
     */
    public static final List<Measure> OBSTACLES =
            List.of(Obstacle.values()).stream().map(Measures::obstacle).toList();

    private Measures() {}

    /** The measure of that name. */
    public static Optional<Measure> find(String name) {
        return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** The measure that counts the reports lost to an obstacle. */
    public static Measure of(Obstacle obstacle) {
        return OBSTACLES.get(obstacle.ordinal());
    }

    private static Measure obstacle(Obstacle obstacle) {
        return Measure.count(
                obstacle.word(),
                obstacle.word(),
                "reports",
                Direction.LOWER,
                Meanings.of(obstacle).orElse(""),
                "who would have sent it; where that is an institution, or it could not be linked, its origin");
    }
}
