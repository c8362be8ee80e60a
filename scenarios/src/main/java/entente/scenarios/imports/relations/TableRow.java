package entente.scenarios.imports.relations;

import entente.scenarios.imports.table.CellText;
import entente.scenarios.imports.table.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** One row of a table: its cells by column, and where to say that one is wrong. */
final class TableRow {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private static final Set<String> UNKNOWN = Set.of("NA", "N/A", "NULL", "#N/A");

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

    /** A number, with a point or a comma before its decimals; empty where nothing is known. */
    Optional<Double> find(String column, double least, double most) {
        String text = text(column);
        if (!isKnown(column)) {
            return Optional.empty();
        }
        OptionalDouble value = CellText.findNumber(text);
        if (text.contains(",") && CellText.isInThousands(text) && isThousands(text, most)) {
            wrong(
                    column,
                    "this may be " + text.replace(",", "") + " or " + text.replace(',', '.')
                            + ": write it without a comma");
        } else if (value.isEmpty() || value.getAsDouble() < least || value.getAsDouble() > most) {
            wrong(
                    column,
                    "it must be a number from " + plain(least) + " to " + plain(most) + ", or empty if not known");
        } else {
            return Optional.of(value.getAsDouble());
        }
        return Optional.empty();
    }

    /** Whether a cell says anything: it is not empty, and not NA as R, pandas and spreadsheets write it. */
    boolean isKnown(String column) {
        return !text(column).isEmpty() && !UNKNOWN.contains(text(column).toUpperCase(Locale.ROOT));
    }

    private static boolean isThousands(String text, double most) {
        String digits = text.replace(",", "");
        return digits.matches("[0-9]+") && Double.parseDouble(digits) <= most;
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

    /** Whether something is so: 1 or TRUE, or not: 0, FALSE or not known. */
    boolean flag(String column) {
        String text = CellText.withoutZeros(text(column));
        boolean isSo = text.equals("1") || text.equalsIgnoreCase("true");
        if (!isSo && isKnown(column) && !text.equals("0") && !text.equalsIgnoreCase("false")) {
            wrong(column, "it must be 1 where they have it, else 0");
        }
        return isSo;
    }

    void wrong(String column, String advice) {
        problems.add(line, column, text(column), advice);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
