package entente.results.report;

import entente.results.measure.CostMeasures;
import entente.results.measure.IntelligenceMeasures;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import java.util.ArrayList;
import java.util.List;

/** What sharing costs beside what it gains, arm by arm, each beside nobody sharing. */
final class PriceSection {

    private static final String INTERVAL = "\n95 % interval";

    private PriceSection() {}

    static List<DocumentBlock> blocks(ExperimentSummary summary) {
        List<List<String>> rows = new ArrayList<>();
        for (ArmPrice price : summary.prices()) {
            List<String> row = new ArrayList<>(List.of(summary.arms().told(price.arm())));
            for (Measure measure :
                    List.of(PlotMeasures.SHARE_FOILED, CostMeasures.COST, IntelligenceMeasures.ANALYST_DAYS)) {
                add(row, measure, price);
            }
            rows.add(row);
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new DocumentBlock.Grid(
                        List.of(
                                "WHAT IT COSTS",
                                "points\nfoiled",
                                INTERVAL,
                                "",
                                "cost",
                                INTERVAL,
                                "",
                                "analysts'\ndays",
                                INTERVAL,
                                ""),
                        rows,
                        "More than when nobody shares, in runs with the same seeds. Cost in what a field team costs in"
                                + " a year: money spent, staff, agreements kept. Whoever decides spends at home, too. *"
                                + " the interval excludes zero."));
    }

    private static void add(List<String> row, Measure measure, ArmPrice price) {
        PairedEstimate paired = price.overall().get(measure);
        if (paired == null) {
            throw new IllegalStateException("no price in " + measure.name());
        }
        Estimate difference = paired.estimate();
        boolean share = measure.equals(PlotMeasures.SHARE_FOILED);
        row.add(share ? SplitSection.points(difference) : MeasureWording.difference(measure, difference));
        row.add(
                share
                        ? SplitSection.pointsInterval(difference)
                        : MeasureWording.differenceInterval(measure, difference));
        row.add(difference.excludesZero() ? "*" : "");
    }
}
