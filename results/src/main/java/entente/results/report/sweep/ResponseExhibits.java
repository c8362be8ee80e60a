package entente.results.report.sweep;

import entente.results.analysis.FactorResponse;
import entente.results.analysis.SweepAnalysis;
import entente.results.experiment.BuiltInVariants;
import entente.results.figure.Drawing;
import entente.results.figure.IntervalChart;
import entente.results.figure.ResponseChart;
import entente.results.figure.Series;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** How the measure changes along each factor. */
final class ResponseExhibits {

    /** With more arms than this, lines cannot be told apart. */
    private static final int MOST_ARMS = 6;

    private static final double FAR_APART = 10;

    private final SweepAnalysis analysis;
    private final Figures figures;

    ResponseExhibits(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
    }

    List<DocumentBlock> blocks() {
        List<DocumentBlock> blocks = new ArrayList<>();
        for (FactorResponse response : analysis.influence().responses()) {
            blocks.add(new DocumentBlock.Exhibit(
                    "along-" + VariantNames.id(response.factor()),
                    figures.label() + " along " + response.factor(),
                    caption(response),
                    drawing(response),
                    grid(response)));
        }
        return blocks;
    }

    private Drawing drawing(FactorResponse response) {
        List<String> arms = shown(response);
        List<Series> series = new ArrayList<>();
        for (String arm : arms) {
            series.add(new Series(
                    VariantNames.arm(analysis, arm),
                    VariantNames.look(analysis.manifest().observation().arms(), arm),
                    values(response, arm).stream().map(Figures::shown).toList()));
        }
        ResponseChart lines = new ResponseChart(
                levels(response.levels()), response.factor(), series, figures.axis(), figures.ticks());
        return lines.isReadable()
                ? lines.drawing()
                : new IntervalChart(
                                response.levels().stream()
                                        .map(level -> IntervalChart.Row.of(level.text()))
                                        .toList(),
                                series,
                                figures.axis(),
                                figures.ticks(),
                                null)
                        .drawing();
    }

    /** What the figure shows, and nothing that it might. */
    private String caption(FactorResponse response) {
        List<String> arms = shown(response);
        boolean bounded = arms.stream()
                .anyMatch(arm -> !arm.equals(BuiltInVariants.AS_WRITTEN) && BuiltInVariants.NAMES.contains(arm));
        return arms.size() == 1
                ? "A mark with its 95 % interval at every level."
                : "A mark for each way to run the scenario, with a 95 % interval, at every level"
                        + (bounded ? "; bounds are grey." : ".");
    }

    private List<String> shown(FactorResponse response) {
        List<String> all = List.copyOf(response.arms().keySet());
        return all.size() <= MOST_ARMS
                ? all
                : all.stream()
                        .filter(arm -> all.indexOf(arm) < 3
                                || arm.equals(analysis.question().arm()))
                        .toList();
    }

    private static List<Estimate> values(FactorResponse response, String arm) {
        return response.arms().getOrDefault(arm, List.of());
    }

    /** Levels as a chart shows them: numbers where they belong, names side by side. */
    static ResponseChart.Levels levels(List<FactorResponse.Level> levels) {
        List<Double> numbers = new ArrayList<>();
        for (FactorResponse.Level level : levels) {
            if (level.number() != null) {
                numbers.add(level.number());
            }
        }
        if (numbers.size() < levels.size() || numbers.size() < 3) {
            return new ResponseChart.Named(
                    levels.stream().map(FactorResponse.Level::text).toList());
        }
        double low = numbers.get(0);
        double high = numbers.get(numbers.size() - 1);
        boolean even = low <= 0 || high / low < FAR_APART || numbers.get(numbers.size() / 2) > (low + high) / 4;
        return new ResponseChart.Numeric(numbers, !even);
    }

    private DocumentBlock.Grid grid(FactorResponse response) {
        List<String> head = new ArrayList<>(List.of(response.factor()));
        response.arms().keySet().forEach(arm -> head.add(VariantNames.arm(analysis, arm)));
        List<List<String>> rows = new ArrayList<>();
        for (int level = 0; level < response.levels().size(); level++) {
            List<String> row =
                    new ArrayList<>(List.of(response.levels().get(level).text()));
            for (List<Estimate> arm : response.arms().values()) {
                row.add(figures.mean(arm.get(level)));
            }
            rows.add(row);
        }
        return new DocumentBlock.Grid(figures.label() + " by " + response.factor(), head, rows, note(response));
    }

    private static String note(FactorResponse response) {
        return switch (response.means()) {
            case BALANCED -> response.levels().get(0).points() > 1 ? "Means over all points at a level." : "";
            case UNADJUSTED ->
                "Means over the points at a level, not adjusted: the other factors differ with it, so no difference"
                        + " between these means is due to this factor alone.";
            case SLICED ->
                "Means over the points in each fifth of the range, not adjusted: the other factors differ with it, so"
                        + " no difference between these means is due to this factor alone. Intervals hold the chance in"
                        + " the runs, not that of where the points lie.";
            case ADJUSTED -> "What the fitted surface gives, the other factors on average.";
        };
    }
}
