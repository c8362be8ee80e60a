package entente.scenarios.imports.relations;

import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a table: its cells by column, and where to say that one is wrong. */
final class TableRow {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final int line;
    private final Map<String, String> cells;
    private final Problems problems;

    TableRow(int line, Map<String, String> cells, Problems problems) {
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    int line() {
        return line;
    }

    /** What stands in a column; empty where there is no such column. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The code of a state: three capital letters. */
    String code(String column) {
        String code = text(column).toUpperCase(Locale.ROOT);
        if (cells.containsKey(column) && !CODE.matcher(code).matches()) {
            wrong(column, "a state is named by its three letters, as FRA (ISO 3166-1 alpha-3)");
        }
        return code;
    }

    /** A number; empty where nothing is known: an empty cell, or NA. */
    Optional<Double> find(String column, double least, double most) {
        String text = text(column);
        if (text.isEmpty() || text.equalsIgnoreCase("NA")) {
            return Optional.empty();
        }
        Double value = parse(text);
        if (value == null || !(value >= least && value <= most)) {
            wrong(
                    column,
                    "it must be a number from " + plain(least) + " to " + plain(most) + ", or empty if not known");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** A number that stands for nothing, 0, where it is not known. */
    double number(String column, double least, double most) {
        return find(column, least, most).orElse(0.0);
    }

    /** A whole number from 0; 0 where it is not known. */
    int whole(String column, int most) {
        double value = number(column, 0, most);
        if (value != Math.rint(value)) {
            wrong(column, "it must be a whole number from 0 to " + most);
        }
        return (int) value;
    }

    /** Whether something is so: 1, or not: 0. */
    boolean flag(String column) {
        String text = Table.withoutZeros(text(column));
        if (!text.isEmpty() && !text.equals("0") && !text.equals("1")) {
            wrong(column, "it must be 1 where they have it, else 0");
        }
        return text.equals("1");
    }

    void wrong(String column, String advice) {
        problems.add(line, column, text(column), advice);
    }

    private static @Nullable Double parse(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
