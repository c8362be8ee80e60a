package entente.scenarios.imports.counts;

import entente.scenarios.imports.table.CellText;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a table of yearly counts, each for itself. */
final class CountRows {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_PLOTS = 100_000;
    private static final String COLUMNS = "the first line must name the columns year, launched and foiled, and may name"
            + " country, as in country,year,launched,foiled";

    private static final List<String> KNOWN = List.of("country", "year", "launched", "foiled");

    private final Problems problems;

    CountRows(Problems problems) {
        this.problems = problems;
    }

    /** What the first row names and nobody reads. */
    static List<String> unused(Row first) {
        return first.cells().stream()
                .filter(name -> !KNOWN.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Where the columns are, from 0; the country's is -1 if there is none. */
    private record Columns(int country, int year, int launched, int foiled, int count) {}

    /** The rows that can be read; what cannot is added to the problems. */
    List<CountRow> read(List<Row> lines) {
        if (lines.isEmpty()) {
            problems.add(0, "it is empty: " + COLUMNS);
            return List.of();
        }
        Optional<Columns> columns = columns(lines.get(0));
        if (columns.isEmpty()) {
            return List.of();
        }
        if (lines.size() == 1) {
            problems.add(0, "it has no line below the first: there must be one for each year");
        }
        List<CountRow> rows = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> row(line, columns.get()).ifPresent(rows::add));
        return rows;
    }

    private Optional<Columns> columns(Row first) {
        List<String> names = first.cells().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        boolean complete = true;
        for (String needed : List.of("year", "launched", "foiled")) {
            if (!names.contains(needed)) {
                problems.add(
                        first.line(), 1, needed, "missing", COLUMNS + "; it names " + String.join(", ", first.cells()));
                complete = false;
            }
        }
        for (String known : KNOWN) {
            if (names.indexOf(known) != names.lastIndexOf(known)) {
                problems.add(first.line(), 1, known, "named twice", "name each column once");
                complete = false;
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        return Optional.of(new Columns(
                names.indexOf("country"),
                names.indexOf("year"),
                names.indexOf("launched"),
                names.indexOf("foiled"),
                names.size()));
    }

    private Optional<CountRow> row(Row line, Columns columns) {
        int cells = Math.max(line.filled(), Math.min(line.cells().size(), columns.count()));
        if (cells != columns.count()) {
            problems.add(
                    line.line(),
                    1,
                    "columns",
                    Integer.toString(cells),
                    "there must be " + columns.count() + ", as in the first line");
            return Optional.empty();
        }
        Integer year = number(line, columns.year(), "year", FIRST_YEAR, LAST_YEAR);
        Integer launched = number(line, columns.launched(), "launched", 0, MOST_PLOTS);
        Integer foiled = number(line, columns.foiled(), "foiled", 0, MOST_PLOTS);
        String country = columns.country() < 0 ? "" : line.cell(columns.country());
        if (columns.country() >= 0 && country.isEmpty()) {
            problems.add(
                    line.line(), line.column(columns.country()), "country", "", "it must be the name of a country");
        }
        if (year == null || launched == null || foiled == null) {
            return Optional.empty();
        }
        int column = line.column(columns.year());
        return Optional.of(new CountRow(line.line(), column, country, year, launched, foiled));
    }

    private @Nullable Integer number(Row line, int cell, String name, int min, int max) {
        String text = CellText.withoutZeros(line.cell(cell));
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        }
        problems.add(
                line.line(),
                line.column(cell),
                name,
                text,
                "it must be a whole number from " + min + " to " + max
                        + (CellText.isInThousands(text) ? ", without a mark between thousands" : ""));
        return null;
    }

    /**
     * One line of the table.
     *
     * @param line its number, from 1
     * @param yearColumn where the year stands in it, from 1
     */
    record CountRow(int line, int yearColumn, String country, int year, int launched, int foiled) {}
}
