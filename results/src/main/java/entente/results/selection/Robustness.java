package entente.results.selection;

import entente.results.statistics.Bootstrap;
import entente.results.statistics.Estimate;
import entente.results.statistics.ResponseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How policies do over many scenarios. The regret of a policy in a scenario is by how much the best policy there does better
 * (L. Savage, The theory of statistical decision, Journal of the American Statistical Association 46, 1951). The least maximum
 * regret, the part of scenarios in which a policy is good enough, and mean against spread are compared by C. McPhail et al.,
 * Robustness metrics, Earth's Future 6 (2018).
 *
 * <p>The scenarios are taken as given, each with the same weight. Intervals resample replications, the same in all policies and
 * scenarios. Noise makes the best of several look better than it is, so regrets are somewhat too large where replications are
 * few; the more so, the wider the intervals. A regret is never below 0, and neither is its interval.
 *
 * @param policies what each policy comes to, in their order
 * @param scenarios over how many scenarios
 * @param leastRegret the number of the policy with the least maximum regret, the first of equals: to be told with its share of
 *     resamples only
 */
public record Robustness(List<Policy> policies, int scenarios, int leastRegret) {

    public Robustness {
        policies = List.copyOf(policies);
    }

    /**
     * One policy over all scenarios.
     *
     * @param mean the mean of the measure over scenarios
     * @param spread its standard deviation over scenarios
     * @param worst its value in the scenario that is worst for the policy
     * @param maxRegret its regret in the scenario where that is largest
     * @param worstScenario the number of that scenario
     * @param meanRegret its mean regret
     * @param satisfied the part of scenarios in which the measure is at least as good as asked; null if nothing was asked
     * @param leastRegretShare the part of resamples, 0..1, in which it has the least maximum regret; equals share it
     */
    public record Policy(
            Estimate mean,
            Estimate spread,
            Estimate worst,
            Estimate maxRegret,
            int worstScenario,
            Estimate meanRegret,
            @Nullable Estimate satisfied,
            double leastRegretShare) {}

    /**
     * Compares policies.
     *
     * @param policies the measure of each policy: rows are scenarios, the same in all
     * @param higher whether higher is better
     * @param goodEnough the value that satisfies; null if none is asked for
     * @throws IllegalArgumentException if there are fewer than two policies or scenarios, or a value is undefined
     */
    public static Robustness of(List<ResponseTable> policies, boolean higher, @Nullable Double goodEnough) {
        int scenarios = policies.isEmpty() ? 0 : policies.get(0).points();
        if (policies.size() < 2 || scenarios < 2) {
            throw new IllegalArgumentException(
                    (policies.size() == 1 ? "there is one policy" : "there are " + policies.size() + " policies")
                            + ", in " + (scenarios == 1 ? "one scenario" : scenarios + " scenarios")
                            + ": there must be two of each at least");
        }
        int replications = policies.get(0).replications();
        int[] once = new int[replications];
        Arrays.fill(once, 1);
        Payoffs all = new Payoffs(policies, once, higher, goodEnough);
        if (all.isUndefined()) {
            throw new IllegalArgumentException("a policy has no value in a scenario: each must have one in all");
        }
        Bootstrap bootstrap = new Bootstrap("robustness");
        double[][][] resampled = new double[policies.size()][Payoffs.COLUMNS][Bootstrap.RESAMPLES];
        double[] wins = new double[policies.size()];
        for (int r = 0; r < Bootstrap.RESAMPLES; r++) {
            Payoffs payoffs = new Payoffs(policies, bootstrap.counts(r, replications), higher, goodEnough);
            for (int p = 0; p < policies.size(); p++) {
                double[] row = payoffs.row(p);
                for (int c = 0; c < row.length; c++) {
                    resampled[p][c][r] = row[c];
                }
            }
            List<Integer> least = payoffs.leastRegret();
            least.forEach(p -> wins[p] += 1.0 / (least.size() * Bootstrap.RESAMPLES));
        }
        List<Policy> compared = new ArrayList<>();
        for (int p = 0; p < policies.size(); p++) {
            compared.add(policy(all, p, resampled[p], replications, goodEnough != null, wins[p]));
        }
        return new Robustness(compared, scenarios, all.leastRegret().get(0));
    }

    private static Policy policy(
            Payoffs all, int p, double[][] resampled, int replications, boolean asked, double winning) {
        double[] row = all.row(p);
        Estimate[] columns = new Estimate[row.length];
        for (int c = 0; c < row.length; c++) {
            columns[c] = Bootstrap.estimate(row[c], replications, resampled[c]);
        }
        return new Policy(
                columns[Payoffs.MEAN],
                columns[Payoffs.SPREAD].within(0, Double.POSITIVE_INFINITY),
                columns[Payoffs.WORST],
                columns[Payoffs.MAX_REGRET].within(0, Double.POSITIVE_INFINITY),
                all.worstScenario(p),
                columns[Payoffs.MEAN_REGRET].within(0, Double.POSITIVE_INFINITY),
                asked ? columns[Payoffs.SATISFIED].within(0, 1) : null,
                winning);
    }
}
