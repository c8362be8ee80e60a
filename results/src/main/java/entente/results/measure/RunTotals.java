package entente.results.measure;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one run amounts to: numerator and denominator of every measure and obstacle at every place. Immutable once the
 * measurement has handed it out.
 */
public final class RunTotals {

    private static final IdentityHashMap<Measure, Integer> ROWS = rows(measure -> true);
    private static final IdentityHashMap<Measure, Integer> RATIO_ROWS = rows(measure -> !measure.counts());

    private static final double[] NONE = {};

    private final int places;
    private final double[] numerators;
    /** Of ratios alone: the denominator of a count is 1. */
    private final double[] denominators;

    RunTotals(int places) {
        this.places = places;
        this.numerators = new double[ROWS.size() * places];
        this.denominators = new double[RATIO_ROWS.size() * places];
    }

    /** The numerator of a measure at a place: for a count, the number of occurrences. */
    public double numerator(Measure measure, int place) {
        return numerators[row(measure) * places + place];
    }

    /** The denominator of a measure at a place; 0 if it has no value in this run. */
    public double denominator(Measure measure, int place) {
        Integer row = RATIO_ROWS.get(measure);
        return row == null ? 1 : denominators[row * places + place];
    }

    /** The row of one measure, to add to. */
    Column column(Measure measure) {
        int start = row(measure) * places;
        Integer ratioRow = RATIO_ROWS.get(measure);
        return ratioRow == null
                ? new Column(numerators, start, NONE, 0)
                : new Column(numerators, start, denominators, ratioRow * places);
    }

    /** The rows of the reports lost to each obstacle, by its ordinal. */
    Column[] obstacles() {
        Column[] columns = new Column[Measures.OBSTACLES.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(Measures.OBSTACLES.get(i));
        }
        return columns;
    }

    private static int row(Measure measure) {
        Integer row = ROWS.get(measure);
        if (row == null) {
            throw new IllegalArgumentException(measure.name() + " is not in the registry of measures");
        }
        return row;
    }

    private static IdentityHashMap<Measure, Integer> rows(Predicate<Measure> wanted) {
        List<Measure> all = Stream.concat(Measures.ALL.stream(), Measures.OBSTACLES.stream())
                .filter(measure -> measure.findSpreadOf().isEmpty())
                .filter(wanted)
                .toList();
        IdentityHashMap<Measure, Integer> rows = new IdentityHashMap<>();
        IntStream.range(0, all.size()).forEach(row -> rows.put(all.get(row), row));
        return rows;
    }
}
