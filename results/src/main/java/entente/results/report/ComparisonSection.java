package entente.results.report;

import entente.results.measure.CaseMeasures;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.NetworkMeasures;
import entente.results.measure.PlotMeasures;
import entente.results.measure.ReportMeasures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.PairedEstimate;
import java.util.ArrayList;
import java.util.List;

/**
 * One variant against the scenario as written: paired differences of the headline measures, and of all others where the
 * interval excludes zero, which is marked.
 */
final class ComparisonSection {

    private static final List<Measure> HEADLINES = List.of(
            PlotMeasures.SHARE_FOILED,
            PlotMeasures.EQUITY,
            PlotMeasures.LAUNCHED,
            PlotMeasures.SEVERITY,
            PlotMeasures.INTERDICTED,
            PlotMeasures.UNDETECTED,
            PlotMeasures.LEAD,
            PlotMeasures.DOTS,
            ReportMeasures.SHARED,
            ReportMeasures.WITHHELD,
            ReportMeasures.STRAYED,
            ReportMeasures.TIMELINESS,
            ReportMeasures.WAIT,
            ReportMeasures.LEAKS,
            CaseMeasures.THANKS_TO_SHARING,
            CaseMeasures.PRECISION,
            CaseMeasures.WRONGFUL,
            NetworkMeasures.STRENGTH);

    private ComparisonSection() {}

    static DocumentBlock.Grid grid(ExperimentSummary summary, VariantSummary variant) {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : Measures.ALL) {
            PairedEstimate difference = variant.differences().get(measure);
            if (difference != null
                    && (HEADLINES.contains(measure) || difference.estimate().excludesZero())) {
                rows.add(List.of(
                        MeasureWording.label(measure),
                        MeasureWording.mean(measure, summary.first().overall().of(measure)),
                        MeasureWording.mean(measure, variant.overall().of(measure)),
                        MeasureWording.difference(measure, difference.estimate()),
                        MeasureWording.differenceInterval(measure, difference.estimate()),
                        difference.estimate().excludesZero() ? "*" : ""));
            }
        }
        List<String> all = variant.variant().settings();
        int common = summary.first().variant().settings().size();
        String changes = String.join(", ", all.subList(common, all.size()));
        return new DocumentBlock.Grid(
                "Variant " + variant.name() + ": " + (changes.isEmpty() ? "no change" : changes),
                List.of("COMPARED WITH AS WRITTEN", "as written", variant.name(), "difference", "95 % interval", ""),
                rows,
                "* the interval excludes zero; differences are paired, with the same seeds. Of " + Measures.ALL.size()
                        + " measures, up to one in twenty is marked by chance alone; those not shown are not marked.");
    }
}
