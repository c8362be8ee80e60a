package entente.results.report;

import entente.results.measure.CaseMeasures;
import entente.results.measure.CostMeasures;
import entente.results.measure.IntelligenceMeasures;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.measure.ReportMeasures;
import entente.results.statistics.PairedEstimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an arm in which reports are sent takes beside isolation, and what it gains for that: paired differences to isolation.
 *
 * @param arm the arm
 * @param overall by measure, by how much it exceeds isolation
 * @param nations the same by nation
 * @param regions the same by region
 */
public record ArmPrice(
        String arm,
        Map<Measure, PairedEstimate> overall,
        Map<String, Map<Measure, PairedEstimate>> nations,
        Map<String, Map<Measure, PairedEstimate>> regions) {

    /** In what gain, price and harm are told. */
    public static final List<Measure> MEASURES = List.of(
            PlotMeasures.SHARE_FOILED,
            PlotMeasures.LAUNCHED,
            CostMeasures.COST,
            IntelligenceMeasures.ANALYST_DAYS,
            CaseMeasures.WRONGFUL,
            CaseMeasures.FALSE_LEADS,
            ReportMeasures.LEAKS);

    public ArmPrice {
        overall = Collections.unmodifiableMap(new LinkedHashMap<>(overall));
        nations = Collections.unmodifiableMap(new LinkedHashMap<>(nations));
        regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
    }
}
