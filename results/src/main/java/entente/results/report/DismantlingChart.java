package entente.results.report;

import entente.results.figure.Drawing;
import entente.results.figure.ResponseChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.network.NetworkStudy.Dismantling;
import entente.results.network.TargetedCurve;
import entente.results.statistics.Estimate;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The curves of dismantling: the share of the initial largest component over the number of removals. */
final class DismantlingChart {

    private DismantlingChart() {}

    static Drawing of(Dismantling dismantling) {
        double initial = dismantling.initial();
        List<Series> series = new ArrayList<>();
        for (TargetedCurve curve : dismantling.targeted()) {
            series.add(new Series(
                    "by " + curve.target().name().toLowerCase(Locale.ROOT),
                    SeriesStyle.of(series.size()),
                    curve.largest().stream()
                            .map(size -> new Series.IntervalValue(size / initial, null, null))
                            .toList()));
        }
        series.add(new Series(
                "at random (mean of " + dismantling.orders() + " orders)",
                SeriesStyle.BOUND,
                IntStream.rangeClosed(0, dismantling.removals())
                        .mapToObj(i -> share(dismantling.random().get(i), initial))
                        .toList()));
        List<Double> removals = IntStream.rangeClosed(0, dismantling.removals())
                .mapToObj(i -> (double) i)
                .toList();
        return new ResponseChart(
                        new ResponseChart.Numeric(removals, false),
                        "operatives removed",
                        series,
                        "share of the largest component left",
                        share -> Numbers.fixed(100 * share, 0) + " %")
                .drawing();
    }

    private static Series.IntervalValue share(Estimate size, double initial) {
        Double mean = size.mean();
        return new Series.IntervalValue(
                mean == null ? 0 : mean / initial, scaled(size.low(), initial), scaled(size.high(), initial));
    }

    private static @Nullable Double scaled(@Nullable Double size, double initial) {
        return size == null ? null : Double.valueOf(size / initial);
    }
}
