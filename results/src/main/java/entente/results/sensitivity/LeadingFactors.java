package entente.results.sensitivity;

import entente.results.statistics.Jackknife;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which factors may be the one that matters most: all that no other one is shown to exceed. The true one is left out with a
 * probability of 5 % at most, by Bonferroni's inequality over its comparisons with each other factor (as for the best of
 * several systems, B. Nelson et al., Operations Research 49, 2001). Differences are compared, not intervals of their own:
 * two factors have the same points.
 */
final class LeadingFactors {

    private LeadingFactors() {}

    /** The standard error of a difference between two factors; NaN if it cannot be told. */
    @FunctionalInterface
    interface Errors {
        double of(int one, int other);
    }

    /** A probability below which no more than so much lies. */
    @FunctionalInterface
    interface Quantile {
        double at(double probability);
    }

    /**
     * The numbers of these factors, the largest first.
     *
     * @param sizes how much each factor matters
     * @param errors of differences between them
     * @param quantile of the distribution that a difference has beside its error
     */
    static List<Integer> of(double[] sizes, Errors errors, Quantile quantile) {
        int count = sizes.length;
        double errorsApart = count < 2 ? 0 : quantile.at(1 - (1 - Jackknife.LEVEL) / (count - 1));
        return IntStream.range(0, count)
                .filter(f -> IntStream.range(0, count)
                        .noneMatch(g -> g != f && sizes[g] - sizes[f] > errorsApart * errors.of(f, g)))
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -sizes[f]))
                .toList();
    }
}
