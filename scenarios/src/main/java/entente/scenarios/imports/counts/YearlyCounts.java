package entente.scenarios.imports.counts;

import java.util.List;

/**
 * How many plots ended in each year in one country.
 *
 * @param country its name; empty where the file has one series and no name for it
 * @param firstYear the first year; the others follow without a gap
 * @param launched plots that were launched, by year
 * @param foiled plots that were foiled, by year; as many years
 */
public record YearlyCounts(String country, int firstYear, List<Integer> launched, List<Integer> foiled) {

    /** @throws IllegalArgumentException if there is no year, or not both counts for each */
    public YearlyCounts {
        launched = List.copyOf(launched);
        foiled = List.copyOf(foiled);
        if (launched.isEmpty() || launched.size() != foiled.size()) {
            throw new IllegalArgumentException(launched.size() + " years of launched plots and " + foiled.size()
                    + " of foiled ones: there must be as many, and one at least");
        }
    }

    /** How many years. */
    public int years() {
        return launched.size();
    }

    /** Launched and foiled plots of all years. */
    public int plots() {
        return launched.stream().mapToInt(n -> n).sum()
                + foiled.stream().mapToInt(n -> n).sum();
    }
}
