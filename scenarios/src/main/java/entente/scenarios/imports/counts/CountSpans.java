package entente.scenarios.imports.counts;

import entente.scenarios.imports.counts.CountRows.CountRow;
import entente.scenarios.imports.table.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Puts the lines of a table together by country, and makes sure that all have the same years without a gap. */
final class CountSpans {

    private final Problems problems;

    CountSpans(Problems problems) {
        this.problems = problems;
    }

    /** The countries in the order of the table; what does not fit is added to the problems. */
    List<YearlyCounts> counts(List<CountRow> rows) {
        Map<String, NavigableMap<Integer, CountRow>> countries = new LinkedHashMap<>();
        for (CountRow row : rows) {
            CountRow earlier = countries
                    .computeIfAbsent(row.country(), name -> new TreeMap<>())
                    .putIfAbsent(row.year(), row);
            if (earlier != null) {
                wrong(row, "line " + earlier.line() + " has the same year" + of(row.country()) + ": keep one of them");
            }
        }
        int first = rows.stream().mapToInt(CountRow::year).min().orElse(0);
        int last = rows.stream().mapToInt(CountRow::year).max().orElse(0);
        List<YearlyCounts> counts = new ArrayList<>();
        countries.forEach((name, years) -> {
            requireAll(name, years, first, last);
            counts.add(new YearlyCounts(
                    name,
                    first,
                    years.values().stream().map(CountRow::launched).toList(),
                    years.values().stream().map(CountRow::foiled).toList()));
        });
        return counts;
    }

    /** Tells of the first year that is missing in each gap, at the line that comes after or before it. */
    private void requireAll(String name, NavigableMap<Integer, CountRow> years, int first, int last) {
        int expected = first;
        for (CountRow row : years.values()) {
            if (row.year() > expected) {
                wrong(row, missing(name, expected, row.year() - 1));
            }
            expected = row.year() + 1;
        }
        if (expected <= last) {
            wrong(years.lastEntry().getValue(), missing(name, expected, last));
        }
    }

    private static String missing(String name, int from, int to) {
        return "there is no line for " + (from == to ? Integer.toString(from) : from + " to " + to) + of(name)
                + ": write one for each year, with 0 where there was no plot";
    }

    private static String of(String country) {
        return country.isEmpty() ? "" : " of " + country;
    }

    private void wrong(CountRow row, String advice) {
        problems.add(row.line(), row.yearColumn(), "year", Integer.toString(row.year()), advice);
    }
}
