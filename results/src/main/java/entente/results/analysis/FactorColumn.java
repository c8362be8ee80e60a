package entente.results.analysis;

import entente.results.store.Manifest;
import entente.results.store.PointRow;
import java.util.List;

/** The values of one factor at some points as numbers: kinds are numbered as their levels are listed. */
final class FactorColumn {

    private final List<String> levels;
    private final double[] values;

    /**
     * A column.
     *
     * @param levels the levels, as kinds are numbered; empty for a factor of numbers
     * @param values by point
     */
    FactorColumn(List<String> levels, double[] values) {
        this.levels = List.copyOf(levels);
        this.values = values.clone();
    }

    static FactorColumn of(Manifest manifest, int factor, List<PointRow> rows) {
        List<PointRow.Value> own =
                rows.stream().map(row -> row.values().get(factor)).toList();
        boolean numbers = own.stream().allMatch(value -> value.number() != null);
        List<String> levels =
                numbers ? List.of() : manifest.variation().factors().get(factor).levels();
        return new FactorColumn(
                levels, own.stream().mapToDouble(value -> number(value, levels)).toArray());
    }

    /** The levels, as kinds are numbered; empty for a factor of numbers. */
    List<String> levels() {
        return levels;
    }

    /** The values, by point. */
    double[] values() {
        return values.clone();
    }

    /** The value at a point. */
    double at(int point) {
        return values[point];
    }

    /** Whether values are kinds without an order. */
    boolean isKinds() {
        return !levels.isEmpty();
    }

    private static double number(PointRow.Value value, List<String> levels) {
        Double number = value.number();
        return levels.isEmpty() && number != null ? number : levels.indexOf(value.text());
    }
}
