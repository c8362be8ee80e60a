package entente.results.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The exact test of a paired difference that few replications make: if nothing differs, what each adds has either sign with
 * the same probability, so that of all 2^m ways to give signs those count that come to as much or more (R. Fisher, The
 * Design of Experiments, 1935, section 21; of pairs that differ by the same it is the sign test).
 *
 * <p>It is asked where Student's t cannot be trusted: at most {@value #MOST} replications differ, and either they are no
 * more than half of those that have a value, or they differ by one or two amounts only, or the shares have few cases
 * (assumptions).
 */
final class FewPairs {

    /** With more that differ, Student's t says about the same. */
    static final int MOST = 12;

    /** Relative to the largest: less is rounding. */
    private static final double ROUNDING = 1e-9;

    private FewPairs() {}

    /**
     * Limits that agree with the test, where it is to be asked; as they are elsewhere.
     *
     * @param difference what they are limits of, or a multiple of that
     * @param cases how many cases each of the shares has; NaN for what are none
     */
    static Limits guard(StudentLimits limits, Statistic difference, double cases) {
        double[] parts = IntStream.range(0, difference.replications())
                .filter(difference::informs)
                .mapToDouble(difference::part)
                .toArray();
        double largest = Arrays.stream(parts).map(Math::abs).max().orElse(0);
        if (!(largest > 0)) {
            return limits;
        }
        double[] differing = Arrays.stream(parts)
                .filter(part -> Math.abs(part) > ROUNDING * largest)
                .toArray();
        boolean few =
                2 * differing.length <= parts.length || cases < Evidence.FEW / 2.0 || amounts(differing, largest) <= 2;
        return differing.length <= MOST && few ? new SignedLimits(limits, probability(differing)) : limits;
    }

    private static long amounts(double[] differing, double largest) {
        return Arrays.stream(differing)
                .mapToLong(part -> Math.round(Math.abs(part) / largest * 1e6))
                .distinct()
                .count();
    }

    /** Over all signs, how probable a sum as far from 0 as that of the numbers, or further. */
    static double probability(double[] numbers) {
        double found = Math.abs(Arrays.stream(numbers).sum());
        double least = found - ROUNDING * Arrays.stream(numbers).map(Math::abs).sum();
        // Turning all signs around changes nothing, so the last keeps its own; each way differs from the one before in
        // one sign (F. Gray's code).
        int ways = 1 << (numbers.length - 1);
        double sum = Arrays.stream(numbers).sum();
        int count = Math.abs(sum) >= least ? 1 : 0;
        for (int way = 1; way < ways; way++) {
            int turned = Integer.numberOfTrailingZeros(way);
            boolean isBack = ((way ^ way >> 1) >> turned & 1) == 0;
            sum += isBack ? 2 * numbers[turned] : -2 * numbers[turned];
            count += Math.abs(sum) >= least ? 1 : 0;
        }
        return (double) count / ways;
    }
}
