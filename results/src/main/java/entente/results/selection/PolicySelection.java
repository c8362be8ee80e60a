package entente.results.selection;

import entente.results.statistics.Estimate;
import entente.results.statistics.Range;
import entente.results.statistics.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The best of several policies that ran with the same seeds, and how sure it is that no other is better.
 *
 * <p>The one that leads has the best mean. The statements hold with a probability of {@link #CONFIDENCE}, whatever the
 * correlation that common seeds cause, by Bonferroni's inequality over as many comparisons as there are policies: those of the
 * true best with each other, and one more, so that of policies that are all equal one is called the best in one case of twenty
 * at most (assumption: differences are normal, or replications many; {@link Lead} says when they are too few):
 * <ul>
 * <li>the one that leads is at most {@link #loss} worse than the best (J. Hsu, Annals of Statistics 12, 1984, with paired
 *     differences);
 * <li>the best is among {@link #inContention} (B. Nelson et al., Operations Research 49, 2001);
 * <li>with {@link #needed} replications the one that leads is the best, where the best is better than every other by the
 *     tolerance or more; otherwise it is within the tolerance of the best (G. Clark and W. Yang, Proceedings of the Winter
 *     Simulation Conference, 1986, two stages; the first is what has been run).
 * </ul>
 * Rules that assume independent policies, as Rinott's and most that allocate computing budgets, would throw the pairing away.
 *
 * @param best the number of the policy that leads
 * @param leads by how much it is better than each policy, in their order, above 0 where it is; of itself 0
 * @param loss by how much it may be worse than the best, 0 or more; null if it cannot be told
 * @param inContention the numbers of the policies that may be best, in order
 * @param equals the numbers of those others that are equal to it in every replication
 * @param groups all sets of two policies or more that are equal in every replication, that of the leading one among them
 * @param tolerance the difference that does not matter, in the measure's unit, 0 or more
 * @param needed how many replications it takes to choose correctly; null where the tolerance is 0, or it cannot be told
 */
public record PolicySelection(
        int best,
        List<Estimate> leads,
        @Nullable Double loss,
        List<Integer> inContention,
        List<Integer> equals,
        List<List<Integer>> groups,
        double tolerance,
        @Nullable Integer needed) {

    /** The probability that each statement is true. */
    public static final double CONFIDENCE = 0.95;

    public PolicySelection {
        leads = List.copyOf(leads);
        inContention = List.copyOf(inContention);
        equals = List.copyOf(equals);
        groups = List.copyOf(groups);
    }

    /** Whether the one that leads is better than every other, as sure as stated. */
    public boolean isBest() {
        return loss != null && loss <= 0 && equals.isEmpty();
    }

    /** Whether all are equal in every replication. */
    public boolean isTie() {
        return equals.size() == leads.size() - 1;
    }

    /** Whether the one that leads is within the tolerance of the best, as sure as stated. */
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
        Lead[][] leads = leads(policies, higher, (1 - CONFIDENCE) / count);
        int best = best(policies, higher);
        return new PolicySelection(
                best,
                Stream.of(leads[best]).map(Lead::estimate).toList(),
                possible(loss(leads[best], best), policies),
                inContention(leads),
                equals(leads[best], best),
                groups(leads),
                tolerance,
                tolerance > 0 ? needed(leads, policies.get(0).replications(), tolerance) : null);
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
    private static Lead[][] leads(List<? extends Statistic> policies, boolean higher, double risk) {
        int count = policies.size();
        Lead[][] leads = new Lead[count][count];
        Lead.Comparisons comparisons = new Lead.Comparisons(risk);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                Lead lead = Lead.of(policies.get(i), policies.get(j), comparisons);
                leads[i][j] = higher ? lead : lead.reversed();
                leads[j][i] = higher ? lead.reversed() : lead;
            }
        }
        return leads;
    }

    private static @Nullable Double loss(Lead[] leads, int best) {
        double loss = 0;
        for (int j = 0; j < leads.length; j++) {
            if (j != best && !leads[j].isEqual()) {
                Double reach = leads[j].reach();
                if (reach == null) {
                    return null;
                }
                loss = Math.max(loss, reach - leads[j].mean());
            }
        }
        return loss;
    }

    /** Shares differ by less than 1: a larger loss tells nothing. */
    private static @Nullable Double possible(@Nullable Double loss, List<? extends Statistic> policies) {
        boolean shares = policies.stream().allMatch(policy -> policy.range() == Range.SHARE);
        return loss != null && shares && loss >= 1 ? null : loss;
    }

    private static List<Integer> inContention(Lead[][] leads) {
        return IntStream.range(0, leads.length)
                .filter(i -> Stream.of(leads[i]).noneMatch(Lead::isClearlyBelow))
                .boxed()
                .toList();
    }

    private static List<Integer> equals(Lead[] leads, int best) {
        return IntStream.range(0, leads.length)
                .filter(j -> j != best && leads[j].isEqual())
                .boxed()
                .toList();
    }

    private static List<List<Integer>> groups(Lead[][] leads) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < leads.length; i++) {
            int first = i;
            List<Integer> group = IntStream.range(i, leads.length)
                    .filter(j -> j == first || leads[first][j].isEqual())
                    .boxed()
                    .toList();
            if (group.size() > 1 && groups.stream().noneMatch(each -> each.contains(first))) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static @Nullable Integer needed(Lead[][] leads, int n, double tolerance) {
        double widest = 0;
        for (int i = 0; i < leads.length; i++) {
            for (int j = 0; j < i; j++) {
                Double reach = leads[i][j].isEqual() ? Double.valueOf(0) : leads[i][j].reach();
                if (reach == null) {
                    return null;
                }
                widest = Math.max(widest, reach);
            }
        }
        // The variance of one pair is n times the squared error of their mean.
        double needed = Math.ceil(n * Math.pow(widest / tolerance, 2));
        return needed > Integer.MAX_VALUE ? null : Integer.valueOf((int) Math.max(n, needed));
    }
}
