package entente.results.sweep;

import entente.results.statistics.Range;
import entente.results.statistics.RatioOfTotals;
import entente.results.store.RunRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The values, replication by replication, of what a stopping rule looks at, for the points that are not finished. */
final class RunningTotals {

    private final List<Column> columns;
    private final Function<String, Range> ranges;
    private final Map<Integer, TreeMap<Integer, double[]>> points = new HashMap<>();

    RunningTotals(List<Column> columns, Function<String, Range> ranges) {
        this.columns = columns;
        this.ranges = ranges;
    }

    /** A measure of an arm. */
    record Column(String measure, String arm) {}

    void add(int point, int replication, Column column, RunRecord.Cell cell) {
        int index = columns.indexOf(column);
        if (index >= 0) {
            double[] row = points.computeIfAbsent(point, key -> new TreeMap<>())
                    .computeIfAbsent(replication, key -> nothing());
            row[2 * index] = cell.numerator();
            row[2 * index + 1] = cell.denominator();
        }
    }

    private double[] nothing() {
        double[] row = new double[2 * columns.size()];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    /** The ratio of totals over those of the first replications in which no run failed. */
    RatioOfTotals ratio(int point, Column column, int replications) {
        int index = columns.indexOf(column);
        Collection<double[]> whole = points.getOrDefault(point, new TreeMap<>()).headMap(replications).values().stream()
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toList();
        return new RatioOfTotals(
                whole.stream().mapToDouble(row -> row[2 * index]).toArray(),
                whole.stream().mapToDouble(row -> row[2 * index + 1]).toArray(),
                ranges.apply(column.measure()));
    }

    void forget(int point) {
        points.remove(point);
    }
}
