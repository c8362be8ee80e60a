package entente.results.report.sweep;

import entente.results.analysis.Crossing;
import entente.results.analysis.FactorResponse;
import entente.results.analysis.SweepAnalysis;
import entente.results.figure.Drawing;
import entente.results.figure.IntervalChart;
import entente.results.figure.ResponseChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.TestedEstimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How what one factor does depends on another. */
final class CrossingExhibits {

    /** With more, lines cannot be told apart. */
    private static final int MOST_LINES = 5;

    /** So many changes are shown at a place where there are too many for lines. */
    private static final int MOST_ROWS = 3;

    private final SweepAnalysis analysis;
    private final Figures figures;

    CrossingExhibits(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
    }

    /** An exhibit for each, the clearest first. */
    List<DocumentBlock> blocks() {
        List<DocumentBlock> blocks = new ArrayList<>();
        for (Crossing crossing : analysis.influence().crossings()) {
            boolean lines = crossing.choices().size() <= MOST_LINES;
            blocks.add(new DocumentBlock.Exhibit(
                    "crossing-" + VariantNames.id(crossing.policy()) + "-" + VariantNames.id(crossing.along()),
                    lines
                            ? figures.label() + " by " + crossing.policy() + " along " + crossing.along()
                            : "What changes most with " + crossing.policy() + ", at each " + crossing.along(),
                    lines
                            ? "A line for each " + crossing.policy() + ", with 95 % intervals at every "
                                    + crossing.along() + "."
                            : "For each " + crossing.along() + " the three largest changes with 95 % intervals.",
                    lines ? lines(crossing) : rows(crossing),
                    grid(crossing)));
        }
        return blocks;
    }

    private Drawing lines(Crossing crossing) {
        List<Series> series = new ArrayList<>();
        for (int choice = 0; choice < crossing.choices().size(); choice++) {
            series.add(new Series(
                    crossing.policy() + " " + crossing.choices().get(choice).text(),
                    SeriesStyle.of(choice),
                    crossing.values().get(choice).stream().map(Figures::shown).toList()));
        }
        return new ResponseChart(
                        ResponseExhibits.levels(crossing.places()),
                        crossing.along(),
                        series,
                        figures.axis(),
                        figures.ticks())
                .drawing();
    }

    private Drawing rows(Crossing crossing) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        List<Series.IntervalValue> values = new ArrayList<>();
        for (int place = 0; place < crossing.places().size(); place++) {
            rows.add(new IntervalChart.Row(
                    crossing.along() + " " + crossing.places().get(place).text(), true, null));
            values.add(null);
            for (int choice : largest(crossing, place)) {
                rows.add(IntervalChart.Row.of(crossing.choices().get(choice + 1).text()));
                values.add(
                        Figures.shown(crossing.changes().get(choice).get(place).estimate()));
            }
        }
        return new IntervalChart(
                        rows,
                        List.of(new Series("", SeriesStyle.of(0), values)),
                        figures.differenceAxis(),
                        figures.differenceTicks(),
                        0.0)
                .drawing();
    }

    private static List<Integer> largest(Crossing crossing, int place) {
        return IntStream.range(0, crossing.changes().size())
                .boxed()
                .sorted(Comparator.comparingDouble(choice ->
                        -EffectText.size(crossing.changes().get(choice).get(place))))
                .limit(MOST_ROWS)
                .toList();
    }

    private DocumentBlock.Grid grid(Crossing crossing) {
        String base = crossing.choices().get(0).text();
        List<String> head = new ArrayList<>(List.of(crossing.along()));
        crossing.choices().stream()
                .map(FactorResponse.Level::text)
                .map(text -> crossing.policy() + " " + text)
                .forEach(head::add);
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < crossing.places().size(); place++) {
            List<String> row = new ArrayList<>(List.of(
                    crossing.places().get(place).text(),
                    figures.mean(crossing.values().get(0).get(place))));
            for (List<TestedEstimate> changes : crossing.changes()) {
                TestedEstimate change = changes.get(place);
                row.add(figures.difference(change.estimate()) + (change.isApart() ? " *" : ""));
            }
            rows.add(row);
        }
        return new DocumentBlock.Grid(
                figures.label() + " with " + crossing.policy() + " " + base + ", and what other levels of it change",
                head,
                rows,
                "Changes are paired differences from " + crossing.policy() + " " + base
                        + ", over all settings of the other factors that were run with every pair of levels. "
                        + Comparisons.mark(crossing.changes().stream()
                                .flatMap(List::stream)
                                .toList()));
    }
}
