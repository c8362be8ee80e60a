package entente.results.analysis;

import entente.results.statistics.Estimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The measure month by month.
 *
 * @param monthDays how long a month is, in days
 * @param leftOut how many months at the end were cut so short that they were left out, 0 or 1
 * @param months the months, in order
 * @param courses whether runs fall into kinds by their course; null if it was not looked for
 */
public record OverTime(double monthDays, int leftOut, List<Month> months, @Nullable Courses courses) {

    public OverTime {
        months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param number its number, from 1
     * @param arms the mean over points of each arm, each point with the same weight, with its interval; without a value where
     *     some point has none
     * @param spreads within what the middle 80 % of each arm's runs lie; empty of a measure that not every run has
     */
    public record Month(int number, Map<String, Estimate> arms, Map<String, Spread> spreads) {

        public Month {
            arms = Collections.unmodifiableMap(new LinkedHashMap<>(arms));
            spreads = Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
        }
    }

    /**
     * Within what the middle 80 % of runs lie.
     *
     * @param low the value that a tenth of runs are below
     * @param high the value that a tenth of runs are above
     */
    public record Spread(double low, double high) {}
}
