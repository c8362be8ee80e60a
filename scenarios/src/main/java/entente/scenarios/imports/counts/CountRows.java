package entente.scenarios.imports.counts;

import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Separator;
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

    private final Problems problems;

    CountRows(Problems problems) {
        this.problems = problems;
    }

    /** A line that holds something. */
    private record Line(int number, String text, List<String> cells) {

        /** Where a cell begins, from 1. Quoted separators are passed over. */
        int column(int cell, char separator) {
            int at = 0;
            boolean quoted = false;
            for (int passed = 0; at < text.length() && passed < cell; at++) {
                quoted ^= text.charAt(at) == '"';
                passed += !quoted && text.charAt(at) == separator ? 1 : 0;
            }
            return at + 1;
        }

        String cell(int number) {
            return number < cells.size() ? cells.get(number) : "";
        }
    }

    /** Where the columns are, from 0; the country's is -1 if there is none. */
    private record Columns(int country, int year, int launched, int foiled, char separator, int count) {}

    /** The rows that can be read; what cannot is added to the problems. */
    List<CountRow> read(String text) {
        List<Line> lines = lines(text);
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

    private List<Line> lines(String text) {
        List<String> all = text.lines().toList();
        Separator separator = all.stream()
                .filter(CountRows::counts)
                .findFirst()
                .map(Separator::of)
                .orElse(Separator.COMMA);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (counts(all.get(i))) {
                Optional<List<String>> cells = separator.cells(all.get(i));
                if (cells.isEmpty()) {
                    problems.add(
                            i + 1, "a quotation mark is opened and not closed in this line: close it or remove it");
                } else {
                    lines.add(new Line(i + 1, all.get(i), cells.get()));
                }
            }
        }
        return lines;
    }

    private static boolean counts(String line) {
        return !line.isBlank() && !line.stripLeading().startsWith("#");
    }

    private Optional<Columns> columns(Line first) {
        List<String> names = first.cells().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        boolean complete = true;
        for (String needed : List.of("year", "launched", "foiled")) {
            if (!names.contains(needed)) {
                problems.add(first.number(), 1, needed, "", COLUMNS);
                complete = false;
            }
        }
        for (String known : List.of("country", "year", "launched", "foiled")) {
            if (names.indexOf(known) != names.lastIndexOf(known)) {
                problems.add(first.number(), 1, known, "named twice", "name each column once");
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
                separator(first.text()),
                names.size()));
    }

    private static char separator(String line) {
        return switch (Separator.of(line)) {
            case TAB -> '\t';
            case SEMICOLON -> ';';
            case COMMA -> ',';
            case SPACE -> ' ';
        };
    }

    private Optional<CountRow> row(Line line, Columns columns) {
        if (line.cells().size() < columns.count()) {
            problems.add(
                    line.number(),
                    1,
                    "columns",
                    Integer.toString(line.cells().size()),
                    "there must be " + columns.count() + ", as in the first line");
            return Optional.empty();
        }
        Integer year = number(line, columns.year(), "year", FIRST_YEAR, LAST_YEAR, columns);
        Integer launched = number(line, columns.launched(), "launched", 0, MOST_PLOTS, columns);
        Integer foiled = number(line, columns.foiled(), "foiled", 0, MOST_PLOTS, columns);
        String country = columns.country() < 0 ? "" : line.cell(columns.country());
        if (columns.country() >= 0 && country.isEmpty()) {
            problems.add(
                    line.number(),
                    line.column(columns.country(), columns.separator()),
                    "country",
                    "",
                    "it must be the name of a country");
        }
        if (year == null || launched == null || foiled == null) {
            return Optional.empty();
        }
        int column = line.column(columns.year(), columns.separator());
        return Optional.of(new CountRow(line.number(), column, country, year, launched, foiled));
    }

    private @Nullable Integer number(Line line, int cell, String name, int min, int max, Columns columns) {
        String text = line.cell(cell);
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        }
        problems.add(
                line.number(),
                line.column(cell, columns.separator()),
                name,
                text,
                "it must be a whole number from " + min + " to " + max);
        return null;
    }
}
