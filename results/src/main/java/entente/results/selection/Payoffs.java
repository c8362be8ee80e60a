package entente.results.selection;

import entente.results.statistics.ResponseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of policies in scenarios, with replications counted so often, and what follows from them. */
final class Payoffs {

    static final int MEAN = 0;
    static final int SPREAD = 1;
    static final int WORST = 2;
    static final int MAX_REGRET = 3;
    static final int MEAN_REGRET = 4;
    static final int SATISFIED = 5;
    static final int COLUMNS = 6;

    private final double[][] values;
    private final double[][] regrets;
    private final boolean higher;
    private final @Nullable Double goodEnough;

    Payoffs(List<ResponseTable> policies, int[] counts, boolean higher, @Nullable Double goodEnough) {
        this.higher = higher;
        this.goodEnough = goodEnough;
        values = policies.stream().map(policy -> policy.values(counts)).toArray(double[][]::new);
        regrets = new double[values.length][values[0].length];
        for (int s = 0; s < values[0].length; s++) {
            double best = best(s);
            for (int p = 0; p < values.length; p++) {
                regrets[p][s] = Math.abs(best - values[p][s]);
            }
        }
    }

    /** Whether any value is undefined. */
    boolean isUndefined() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN);
    }

    /** All that is told of a policy. */
    double[] row(int policy) {
        double[] own = values[policy];
        double[] row = new double[COLUMNS];
        row[MEAN] = mean(own);
        row[SPREAD] = deviation(own);
        row[WORST] = higher
                ? Arrays.stream(own).min().orElseThrow()
                : Arrays.stream(own).max().orElseThrow();
        row[MAX_REGRET] = regrets[policy][worstScenario(policy)];
        row[MEAN_REGRET] = mean(regrets[policy]);
        row[SATISFIED] = mean(Arrays.stream(own).map(this::satisfied).toArray());
        return row;
    }

    /** The scenario in which a policy's regret is largest; the first of equals. */
    int worstScenario(int policy) {
        int worst = 0;
        for (int s = 1; s < regrets[policy].length; s++) {
            if (regrets[policy][s] > regrets[policy][worst]) {
                worst = s;
            }
        }
        return worst;
    }

    /** The policies with the least maximum regret, in order: several if they are equal. */
    List<Integer> leastRegret() {
        double least = Double.POSITIVE_INFINITY;
        List<Integer> best = new ArrayList<>();
        for (int p = 0; p < values.length; p++) {
            double regret = regrets[p][worstScenario(p)];
            if (regret < least) {
                best.clear();
                least = regret;
            }
            if (regret == least) {
                best.add(p);
            }
        }
        return best;
    }

    private double best(int scenario) {
        double best = values[0][scenario];
        for (double[] policy : values) {
            best = higher ? Math.max(best, policy[scenario]) : Math.min(best, policy[scenario]);
        }
        return best;
    }

    private double satisfied(double value) {
        if (goodEnough == null || Double.isNaN(value)) {
            return Double.NaN;
        }
        return (higher ? value >= goodEnough : value <= goodEnough) ? 1 : 0;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }
}
