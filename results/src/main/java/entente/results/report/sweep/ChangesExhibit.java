package entente.results.report.sweep;

import entente.results.analysis.FactorResponse;
import entente.results.figure.FigureColour;
import entente.results.figure.IntervalChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.TestedEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Changes and their intervals, a row for each, against nothing changed. */
final class ChangesExhibit {

    private static final SeriesStyle APART = new SeriesStyle(FigureColour.BLUE, SeriesStyle.Symbol.DISC);
    private static final SeriesStyle NOT_APART = new SeriesStyle(FigureColour.BLUE, SeriesStyle.Symbol.RING);

    private final Figures figures;

    ChangesExhibit(Figures figures) {
        this.figures = figures;
    }

    /** What each level of a factor changes, against the first. */
    DocumentBlock.Exhibit of(FactorResponse response) {
        List<String> names = response.levels().subList(1, response.levels().size()).stream()
                .map(FactorResponse.Level::text)
                .toList();
        return of(
                "changes-" + VariantNames.id(response.factor()),
                "What changes with " + response.factor() + ", against "
                        + response.levels().get(0).text(),
                names,
                response.changes(),
                "Paired: all points have the same seeds.");
    }

    /** Changes by name. */
    DocumentBlock.Exhibit of(String id, String title, List<String> names, List<TestedEstimate> changes, String note) {
        IntervalChart chart = new IntervalChart(
                IntStream.range(0, names.size())
                        .mapToObj(i -> IntervalChart.Row.of(
                                names.get(i), changes.get(i).isApart() ? APART : NOT_APART))
                        .toList(),
                List.of(new Series(
                        "",
                        SeriesStyle.of(0),
                        changes.stream()
                                .map(TestedEstimate::estimate)
                                .map(Figures::shown)
                                .toList())),
                figures.differenceAxis(),
                figures.differenceTicks(),
                0.0);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Estimate change = changes.get(i).estimate();
            rows.add(List.of(
                    names.get(i),
                    figures.difference(change),
                    figures.differenceInterval(change),
                    changes.get(i).isApart() ? "*" : ""));
        }
        return new DocumentBlock.Exhibit(
                id,
                title,
                "A row for each, with " + mark(changes) + " and a line over its 95 % interval; a line upwards at no"
                        + " change.",
                chart.drawing(),
                new DocumentBlock.Grid(
                        Figures.capital(figures.differenceAxis()),
                        List.of("", "change", "95 % interval", ""),
                        rows,
                        (note + " " + Comparisons.mark("A disc and *:", changes)).strip()));
    }

    /** What the figure shows, and nothing that it might. */
    private static String mark(List<TestedEstimate> changes) {
        long apart = changes.stream().filter(TestedEstimate::isApart).count();
        if (apart == 0) {
            return "a ring at the change, for none is told apart,";
        }
        return apart == changes.size()
                ? "a disc at the change, which is told apart,"
                : "a mark at the change, a disc where it is told apart and else a ring,";
    }
}
