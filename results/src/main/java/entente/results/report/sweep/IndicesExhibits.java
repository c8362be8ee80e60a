package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.figure.IntervalChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.report.document.DocumentBlock;
import entente.results.sensitivity.SobolIndices;
import entente.results.statistics.Estimate;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sobol indices. */
final class IndicesExhibits {

    private static final int MOST_PAIRS = 15;

    private final SweepAnalysis analysis;
    private final SobolIndices indices;

    IndicesExhibits(SweepAnalysis analysis, SobolIndices indices) {
        this.analysis = analysis;
        this.indices = indices;
    }

    List<DocumentBlock> blocks() {
        List<DocumentBlock> blocks = new ArrayList<>(List.of(factors()));
        if (!indices.second().isEmpty()) {
            blocks.add(pairs());
        }
        return blocks;
    }

    private DocumentBlock factors() {
        List<Integer> order = IntStream.range(0, indices.total().size())
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -mean(indices.total().get(f))))
                .toList();
        IntervalChart chart = new IntervalChart(
                order.stream()
                        .map(f -> IntervalChart.Row.of(analysis.factors().get(f)))
                        .toList(),
                List.of(
                        new Series(
                                "by itself (first order)",
                                SeriesStyle.of(0),
                                order.stream()
                                        .map(f -> Figures.shown(indices.first().get(f)))
                                        .toList()),
                        new Series(
                                "with all others (total order)",
                                SeriesStyle.of(1),
                                order.stream()
                                        .map(f -> Figures.shown(indices.total().get(f)))
                                        .toList())),
                "part of the variance between points",
                Figures::percent,
                0.0);
        List<List<String>> rows = order.stream()
                .map(f -> List.of(
                        analysis.factors().get(f),
                        Figures.share(indices.first().get(f)),
                        Figures.shareInterval(indices.first().get(f)),
                        Figures.share(indices.total().get(f)),
                        Figures.shareInterval(indices.total().get(f))))
                .toList();
        return new DocumentBlock.Exhibit(
                "indices",
                "Which part of the variance each factor makes",
                "Two marks for each factor with 95 % intervals: what it does by itself, and with all it interacts"
                        + " with.",
                chart.drawing(),
                new DocumentBlock.Grid(
                        "Sobol indices",
                        List.of("", "first order", "95 % interval", "total order", "95 % interval"),
                        rows,
                        noise()));
    }

    private String noise() {
        String noise = Double.isNaN(indices.noiseShare())
                ? "How much of the variance is noise of replications cannot be told."
                : Numbers.fixed(100 * indices.noiseShare(), 1) + " % of the variance between points is noise of"
                        + " replications: it lowers first-order and raises total-order indices.";
        return noise + " Intervals resample base points and replications; what reaches below 0 or above 100 % by chance"
                + " ends there." + belowItsPart() + untold();
    }

    private String belowItsPart() {
        boolean any = IntStream.range(0, indices.first().size())
                .anyMatch(f -> SobolIndices.asOne(
                                indices.first().get(f), indices.total().get(f))
                        != null);
        return any ? " Where a total is below its first order, it is so by chance: both are one." : "";
    }

    private String untold() {
        long untold = Stream.concat(indices.first().stream(), indices.total().stream())
                .filter(index -> index.mean() == null)
                .count();
        return untold == 0
                ? ""
                : " Not told, because above 100 % or without an interval: " + untold + " of "
                        + 2 * indices.first().size() + "; more base points would tell.";
    }

    private DocumentBlock pairs() {
        List<SobolIndices.Pair> strongest = indices.second().stream()
                .sorted(Comparator.comparingDouble(pair -> -mean(pair.index())))
                .limit(MOST_PAIRS)
                .toList();
        List<String> names = strongest.stream()
                .map(pair -> analysis.factors().get(pair.one()) + " × "
                        + analysis.factors().get(pair.other()))
                .toList();
        IntervalChart chart = new IntervalChart(
                names.stream().map(IntervalChart.Row::of).toList(),
                List.of(new Series(
                        "",
                        SeriesStyle.of(0),
                        strongest.stream()
                                .map(pair -> Figures.shown(pair.index()))
                                .toList())),
                "part of the variance between points",
                Figures::percent,
                0.0);
        List<List<String>> rows = IntStream.range(0, names.size())
                .mapToObj(i -> List.of(
                        names.get(i),
                        Figures.share(strongest.get(i).index()),
                        Figures.shareInterval(strongest.get(i).index())))
                .toList();
        return new DocumentBlock.Exhibit(
                "pairs",
                "Which part two factors make together",
                "A row for each pair, with a mark at the index and a line over its 95 % interval.",
                chart.drawing(),
                new DocumentBlock.Grid(
                        "Sobol indices, second order", List.of("", "second order", "95 % interval"), rows, ""));
    }

    private static double mean(Estimate estimate) {
        Double mean = estimate.mean();
        return mean == null ? Double.NEGATIVE_INFINITY : mean;
    }
}
