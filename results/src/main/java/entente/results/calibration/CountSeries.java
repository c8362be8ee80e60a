package entente.results.calibration;

import entente.scenarios.imports.counts.YearlyCounts;
import java.util.List;

/** Launched and foiled plots of consecutive years, in one place or in several together. Immutable. */
public final class CountSeries {

    private final int[] launched;
    private final int[] foiled;

    /**
     * Counts by year.
     *
     * @throws IllegalArgumentException if there are not as many years of both, and one at least
     */
    public CountSeries(int[] launched, int[] foiled) {
        if (launched.length == 0 || launched.length != foiled.length) {
            throw new IllegalArgumentException(launched.length + " years of launched plots and " + foiled.length
                    + " of foiled ones: there must be as many, and one at least");
        }
        this.launched = launched.clone();
        this.foiled = foiled.clone();
    }

    /** The counts of one country. */
    public static CountSeries of(YearlyCounts counts) {
        return new CountSeries(ints(counts.launched()), ints(counts.foiled()));
    }

    /** The sums of several, year by year. */
    public static CountSeries sum(List<CountSeries> parts) {
        int years = parts.get(0).years();
        int[] launched = new int[years];
        int[] foiled = new int[years];
        for (CountSeries part : parts) {
            for (int year = 0; year < years; year++) {
                launched[year] += part.launched[year];
                foiled[year] += part.foiled[year];
            }
        }
        return new CountSeries(launched, foiled);
    }

    /** How many years. */
    public int years() {
        return launched.length;
    }

    /** Launched plots of each year. */
    public int[] launched() {
        return launched.clone();
    }

    /** Foiled plots of each year. */
    public int[] foiled() {
        return foiled.clone();
    }

    /** Launched and foiled plots of each year. */
    public int[] all() {
        int[] all = new int[years()];
        for (int year = 0; year < all.length; year++) {
            all[year] = launched[year] + foiled[year];
        }
        return all;
    }

    /** Launched plots of all years. */
    public int launchedInAll() {
        return total(launched);
    }

    /** Foiled plots of all years. */
    public int foiledInAll() {
        return total(foiled);
    }

    /** Launched and foiled plots of all years. */
    public int plots() {
        return launchedInAll() + foiledInAll();
    }

    private static int total(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(n -> n).toArray();
    }
}
