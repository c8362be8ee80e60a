package entente.results.report.sweep;

import entente.results.analysis.MeasureSummary;
import entente.results.analysis.SweepAnalysis;
import entente.results.figure.IntervalChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.report.MeasureWording;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Holm;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.TestedEstimate;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All arms beside each other, as means over all points. */
final class VariantsExhibit {

    private static final String INTERVAL = "95 % interval";

    private final SweepAnalysis analysis;

    VariantsExhibit(SweepAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The measure that was looked into. */
    DocumentBlock.Exhibit block() {
        MeasureSummary summary = analysis.summary();
        Figures figures = new Figures(analysis.measure());
        List<MeasureSummary.VariantMean> arms = summary.arms();
        List<String> names = arms.stream().map(MeasureSummary.VariantMean::arm).toList();
        IntervalChart chart = new IntervalChart(
                names.stream()
                        .map(arm ->
                                IntervalChart.Row.of(VariantNames.arm(analysis, arm), VariantNames.look(names, arm)))
                        .toList(),
                List.of(new Series(
                        "",
                        SeriesStyle.of(0),
                        arms.stream().map(arm -> Figures.shown(arm.mean())).toList())),
                figures.axis(),
                figures.ticks(),
                null);
        String over = summary.points() == 1 ? "" : ", mean over " + summary.points() + " points";
        return new DocumentBlock.Exhibit(
                "arms",
                figures.label() + " by variant" + over,
                "A row for each way to run the scenario, with a mark at the mean and a line over its 95 % interval.",
                chart.drawing(),
                grid(arms, figures));
    }

    private DocumentBlock.Grid grid(List<MeasureSummary.VariantMean> arms, Figures figures) {
        List<List<String>> rows = new ArrayList<>();
        boolean bounded = arms.stream().anyMatch(arm -> arm.gain() != null);
        boolean decided = arms.stream().anyMatch(arm -> arm.overStanding() != null);
        for (MeasureSummary.VariantMean arm : arms) {
            List<String> row = new ArrayList<>(List.of(
                    VariantNames.arm(analysis, arm.arm()), figures.mean(arm.mean()), figures.interval(arm.mean())));
            if (bounded) {
                row.addAll(difference(arm.gain(), figures));
            }
            if (decided) {
                row.addAll(difference(arm.overStanding(), figures));
            }
            rows.add(row);
        }
        List<String> head = new ArrayList<>(List.of("", "mean", INTERVAL));
        if (bounded) {
            head.addAll(List.of("against nobody sharing", INTERVAL));
        }
        if (decided) {
            head.addAll(List.of("against standing policy", INTERVAL));
        }
        return new DocumentBlock.Grid(
                MeasureWording.label(analysis.measure()),
                head,
                rows,
                bounded || decided ? "Differences are paired: all ran with the same seeds." : "");
    }

    private static List<String> difference(@Nullable PairedEstimate gain, Figures figures) {
        return gain == null
                ? List.of("", "")
                : List.of(figures.difference(gain.estimate()), figures.differenceInterval(gain.estimate()));
    }

    /** All measures of all arms. */
    DocumentBlock.Grid all() {
        List<String> head = new ArrayList<>(List.of("measure"));
        analysis.summary().arms().forEach(arm -> head.add(VariantNames.arm(analysis, arm.arm())));
        List<TestedEstimate> tested = Holm.testPairs(gains());
        int next = 0;
        List<List<String>> rows = new ArrayList<>();
        for (MeasureSummary summary : analysis.summaries()) {
            List<String> row = new ArrayList<>(List.of(MeasureWording.label(summary.measure())));
            Figures figures = new Figures(summary.measure());
            for (MeasureSummary.VariantMean arm : analysis.summary().arms()) {
                Optional<MeasureSummary.VariantMean> found = summary.find(arm.arm());
                boolean apart = found.filter(each -> each.gain() != null).isPresent()
                        && tested.get(next++).isApart();
                row.add(found.filter(each -> each.mean().mean() != null)
                        .map(each -> figures.mean(each.mean()) + (apart ? " *" : ""))
                        .orElse(Numbers.UNDEFINED));
            }
            rows.add(row);
        }
        return new DocumentBlock.Grid(
                "All measures, mean over points",
                head,
                rows,
                tested.isEmpty() ? "" : "Against nobody sharing, paired. " + Comparisons.mark(tested));
    }

    /** Against nobody sharing, of all measures and ways, in the order of the table. */
    private List<PairedEstimate> gains() {
        return analysis.summaries().stream()
                .flatMap(summary -> analysis.summary().arms().stream().flatMap(arm -> summary.find(arm.arm()).stream()))
                .map(MeasureSummary.VariantMean::gain)
                .filter(Objects::nonNull)
                .toList();
    }
}
