package entente.results.report.front;

import entente.results.figure.ResponseChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.optimisation.Convergence;
import entente.results.optimisation.Front;
import entente.results.report.document.DocumentBlock;
import entente.results.report.sweep.Figures;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the hypervolume of the front went on, as a chart and a table. */
final class ConvergenceExhibit {

    private static final int MOST_ROWS = 25;
    private static final int MOST_DIGITS = 6;
    private static final int DIGITS = 3;

    private final Convergence convergence;
    private final List<Figures> figures;

    ConvergenceExhibit(Front front, List<Figures> figures) {
        this.convergence = front.convergence();
        this.figures = figures;
    }

    DocumentBlock block() {
        List<Double> volumes = convergence.volumes();
        if (volumes.size() < 2) {
            return grid();
        }
        List<Double> generations = IntStream.rangeClosed(1, volumes.size())
                .mapToObj(generation -> (double) generation)
                .toList();
        ResponseChart chart = new ResponseChart(
                new ResponseChart.Numeric(generations, false),
                "generation",
                List.of(new Series(
                        "",
                        SeriesStyle.of(0),
                        volumes.stream()
                                .map(volume -> new Series.IntervalValue(volume, null, null))
                                .toList())),
                "hypervolume of the front",
                value -> Numbers.fixed(value, 2));
        return new DocumentBlock.Exhibit(
                "convergence",
                "How the search went on",
                "The hypervolume of the front after each generation, by the seeds of the search.",
                chart.drawing(),
                grid());
    }

    private DocumentBlock.Grid grid() {
        List<Double> volumes = convergence.volumes();
        int step = (volumes.size() + MOST_ROWS - 1) / MOST_ROWS;
        List<List<String>> rows = new ArrayList<>();
        for (int g = 0; g < volumes.size(); g++) {
            if ((g + 1) % step == 0 || g == 0 || g == volumes.size() - 1) {
                rows.add(List.of(String.valueOf(g + 1), Numbers.fixed(volumes.get(g), DIGITS)));
            }
        }
        return new DocumentBlock.Grid(
                "Hypervolume",
                List.of("generation", "hypervolume"),
                rows,
                "The part of the box from the best of any front (" + point(convergence.best(), convergence.reference())
                        + ") to the reference point (" + point(convergence.reference(), convergence.best())
                        + ") that the front leaves behind it.");
    }

    private String point(List<Double> values, List<Double> others) {
        return IntStream.range(0, values.size())
                .mapToObj(o -> figures.get(o).name() + " " + number(figures.get(o), values.get(o), others.get(o)))
                .collect(Collectors.joining(", "));
    }

    /** A number with as many digits as tell it from the other. */
    private static String number(Figures own, double value, double other) {
        String text = own.number(value);
        boolean share = text.endsWith(" %");
        double scale = share ? 100 : 1;
        String beside = own.number(other);
        for (int more = 1; more <= MOST_DIGITS && text.equals(beside); more++) {
            int decimals = Numbers.decimals(scale * value) + more;
            text = Numbers.fixed(scale * value, decimals) + (share ? " %" : "");
            beside = Numbers.fixed(scale * other, decimals) + (share ? " %" : "");
        }
        return text;
    }
}
