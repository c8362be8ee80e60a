package entente.results.report;

import entente.results.measure.CaseMeasures;
import entente.results.measure.CostMeasures;
import entente.results.measure.IntelligenceMeasures;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.measure.ReportMeasures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import java.util.ArrayList;
import java.util.List;

/** What sharing costs beside what it gains, and what harm it does, arm by arm, each beside nobody sharing. */
final class PriceSection {

    private static final String INTERVAL = "\n95 % interval";

    private PriceSection() {}

    static List<DocumentBlock> blocks(ExperimentSummary summary) {
        return summary.prices().isEmpty() ? List.of() : List.of(costs(summary), harm(summary));
    }

    private static DocumentBlock costs(ExperimentSummary summary) {
        return new DocumentBlock.Grid(
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
                rows(summary, PlotMeasures.SHARE_FOILED, CostMeasures.COST, IntelligenceMeasures.ANALYST_DAYS),
                "More than when nobody shares, in runs with the same seeds. Cost in what a field team costs in"
                        + " a year: money spent, staff, agreements kept. Whoever decides spends at home, too. *"
                        + " the interval excludes zero.");
    }

    /** What sharing does to people who plot nothing, and to secrets. */
    private static DocumentBlock harm(ExperimentSummary summary) {
        return new DocumentBlock.Grid(
                List.of(
                        "WHAT HARM IT DOES",
                        "wrongful\ncases",
                        INTERVAL,
                        "",
                        "false\nleads",
                        INTERVAL,
                        "",
                        "\nleaks",
                        INTERVAL,
                        ""),
                rows(summary, CaseMeasures.WRONGFUL, CaseMeasures.FALSE_LEADS, ReportMeasures.LEAKS),
                "More a run than when nobody shares, in runs with the same seeds: cases on plots that do not exist,"
                        + " leads that led nowhere, reports that leaked. * the interval excludes zero.");
    }

    private static List<List<String>> rows(ExperimentSummary summary, Measure... measures) {
        List<List<String>> rows = new ArrayList<>();
        for (ArmPrice price : summary.prices()) {
            List<String> row = new ArrayList<>(List.of(summary.arms().told(price.arm())));
            for (Measure measure : measures) {
                add(row, measure, price);
            }
            rows.add(row);
        }
        return rows;
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
