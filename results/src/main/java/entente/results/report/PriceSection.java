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
                heads("WHAT IT COSTS", "points\nfoiled", "cost", "analysts'\ndays"),
                rows(summary, PlotMeasures.SHARE_FOILED, CostMeasures.COST, IntelligenceMeasures.ANALYST_DAYS),
                "More than when nobody shares, in runs with the same seeds. Cost in what a field team costs in"
                        + " a year: money spent, staff, agreements kept. Whoever decides spends at home, too. *"
                        + " the interval excludes zero.");
    }

    /** What sharing does to people who plot nothing, and to secrets. */
    private static DocumentBlock harm(ExperimentSummary summary) {
        return new DocumentBlock.Grid(
                heads("WHAT HARM IT DOES", "wrongful\ncases", "false\nleads", "\nleaks"),
                rows(summary, CaseMeasures.WRONGFUL, CaseMeasures.FALSE_LEADS, ReportMeasures.LEAKS),
                "More a run than when nobody shares, in runs with the same seeds: cases on plots that do not exist,"
                        + " leads that led nowhere, reports that leaked. * the interval excludes zero.");
    }

    /** A title, then for each measure its name, its interval and its mark. */
    private static List<String> heads(String title, String... measures) {
        List<String> heads = new ArrayList<>(List.of(title));
        for (String measure : measures) {
            heads.addAll(List.of(measure, INTERVAL, ""));
        }
        return heads;
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
