package entente.results.selection;

import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The best of several policies that ran with the same seeds, and how sure it is that no other is better.
 *
 * <p>The best has the best mean. The statements hold with a probability of {@link #CONFIDENCE}, whatever the correlation that
 * common seeds cause, by Bonferroni's inequality over the comparisons of the true best with each other policy (assumption:
 * differences are normal, or replications many):
 * <ul>
 * <li>the chosen one is at most {@link #loss} worse than the best (J. Hsu, Annals of Statistics 12, 1984, with paired
 *     differences);
 * <li>the best is among {@link #inContention} (B. Nelson et al., Operations Research 49, 2001);
 * <li>with {@link #needed} replications the chosen one is the best, where the best is better than every other by the tolerance
 *     or more; otherwise it is within the tolerance of the best (G. Clark and W. Yang, Proceedings of the Winter Simulation
 *     Conference, 1986, two stages; the first is what has been run).
 * </ul>
 * Rules that assume independent policies, as Rinott's and most that allocate computing budgets, would throw the pairing away.
 *
 * @param best the number of the chosen policy
 * @param leads by how much the chosen one is better than each policy, in their order, above 0 where it is; of itself 0
 * @param loss by how much the chosen one may be worse than the best, 0 or more; null if it cannot be told
 * @param inContention the numbers of the policies that may be best, in order
 * @param tolerance the difference that does not matter, in the measure's unit, 0 or more
 * @param needed how many replications it takes to choose correctly; null where the tolerance is 0, or it cannot be told
 */
public record PolicySelection(
        int best,
        List<Estimate> leads,
        @Nullable Double loss,
        List<Integer> inContention,
        double tolerance,
        @Nullable Integer needed) {

    /** The probability that each statement is true. */
    public static final double CONFIDENCE = 0.95;

    public PolicySelection {
        leads = List.copyOf(leads);
        inContention = List.copyOf(inContention);
    }

    /** Whether the chosen one is within the tolerance of the best, as sure as stated. */
    public boolean isSure() {
        return loss != null && loss <= tolerance;
    }

    /**
     * Chooses.
     *
     * @param policies the measure of each policy
     * @param higher whether higher is better
     * @param tolerance the difference that does not matter, 0 or more
     * @throws IllegalArgumentException if there are fewer than two policies, or one has no value
     */
    public static PolicySelection of(List<? extends Statistic> policies, boolean higher, double tolerance) {
        int count = policies.size();
        if (count < 2) {
            throw new IllegalArgumentException("there is one policy: there must be two or more to choose from");
        }
        Estimate[][] leads = leads(policies, higher ? 1 : -1);
        int best = best(policies, higher);
        int n = policies.get(0).replications();
        if (n < 2) {
            return new PolicySelection(best, List.of(leads[best]), null, all(count), tolerance, null);
        }
        double quantile =
                new TDistribution(null, n - 1).inverseCumulativeProbability(1 - (1 - CONFIDENCE) / (count - 1));
        return new PolicySelection(
                best,
                List.of(leads[best]),
                loss(leads[best], best, quantile),
                inContention(leads, quantile),
                tolerance,
                tolerance > 0 ? needed(leads, n, quantile / tolerance) : null);
    }

    private static int best(List<? extends Statistic> policies, boolean higher) {
        int best = 0;
        double bestValue = Double.NaN;
        for (int i = 0; i < policies.size(); i++) {
            double value = policies.get(i).ofAll();
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("policy " + i + " has no value: every policy must have one");
            }
            if (i == 0 || (higher ? value > bestValue : value < bestValue)) {
                best = i;
                bestValue = value;
            }
        }
        return best;
    }

    /** By how much the policy of each row is better than that of each column. */
    private static Estimate[][] leads(List<? extends Statistic> policies, int sign) {
        int count = policies.size();
        Estimate[][] leads = new Estimate[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                leads[i][j] = sign > 0
                        ? Jackknife.difference(policies.get(i), policies.get(j)).estimate()
                        : Jackknife.difference(policies.get(j), policies.get(i)).estimate();
            }
        }
        return leads;
    }

    private static @Nullable Double loss(Estimate[] leads, int best, double quantile) {
        double loss = 0;
        for (int j = 0; j < leads.length; j++) {
            if (j != best) {
                Double error = leads[j].standardError();
                if (error == null) {
                    return null;
                }
                loss = Math.max(loss, quantile * error - lead(leads[j]));
            }
        }
        return loss;
    }

    private static List<Integer> inContention(Estimate[][] leads, double quantile) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < leads.length; i++) {
            boolean beaten = false;
            for (int j = 0; j < leads.length; j++) {
                Double error = leads[i][j].standardError();
                beaten |= j != i && error != null && lead(leads[i][j]) < -quantile * error;
            }
            if (!beaten) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private static @Nullable Integer needed(Estimate[][] leads, int n, double quantileOverTolerance) {
        double widest = 0;
        for (int i = 0; i < leads.length; i++) {
            for (int j = 0; j < i; j++) {
                Double error = leads[i][j].standardError();
                if (error == null) {
                    return null;
                }
                widest = Math.max(widest, error);
            }
        }
        // The variance of one pair is n times the squared error of their mean.
        double needed = Math.ceil(n * Math.pow(quantileOverTolerance * widest, 2));
        return needed > Integer.MAX_VALUE ? null : Integer.valueOf((int) Math.max(n, needed));
    }

    private static double lead(Estimate lead) {
        Double mean = lead.mean();
        return mean == null ? Double.NaN : mean;
    }

    private static List<Integer> all(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
