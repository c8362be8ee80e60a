package entente.results.measure;

import java.util.List;
import java.util.Set;

/** Which measures can be cut into months: those whose totals grow with events, and are not made when a run ends. */
public final class MonthlyMeasures {

    /** Averages over time, medians, shares of two totals, and what staff and upkeep cost: settled at the end of a run. */
    private static final Set<Measure> SETTLED_AT_THE_END = Set.of(
            PlotMeasures.EQUITY,
            PlotMeasures.ATTACKS_PER_MILLION,
            PlotMeasures.UNDETECTED,
            PlotMeasures.UNDER_INTERDICTION,
            NetworkMeasures.STRENGTH,
            NetworkMeasures.COMPONENT,
            NetworkMeasures.EFFICIENCY,
            NetworkMeasures.AT_LIBERTY,
            ReportMeasures.SHARE_RATE,
            ReportMeasures.REACH,
            ReportMeasures.TIMELINESS,
            ReportMeasures.WAIT_SHARE,
            IntelligenceMeasures.BRIER,
            IntelligenceMeasures.ESTIMATE_ERROR,
            IntelligenceMeasures.BACKLOG,
            IntelligenceMeasures.LOAD,
            IntelligenceMeasures.ANALYST_DAYS,
            CaseMeasures.JOINT_SUCCESS,
            CostMeasures.COST,
            CostMeasures.STAFF,
            CostMeasures.AGREEMENTS);

    private MonthlyMeasures() {}

    /** Whether a measure of the registry can be cut into months. */
    public static boolean allow(Measure measure) {
        return measure.findSpreadOf().isEmpty() && !SETTLED_AT_THE_END.contains(measure);
    }

    /** Whether a measure can, which may be made of others: if all of those can. */
    public static boolean allow(Reading reading) {
        return reading instanceof OwnMeasure own
                ? own.parts().allMatch(MonthlyMeasures::allow)
                : allow(reading.measure());
    }

    /** The names of those that can. */
    public static List<String> names() {
        return Measures.ALL.stream()
                .filter(MonthlyMeasures::allow)
                .map(Measure::name)
                .toList();
    }
}
