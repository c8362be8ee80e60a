package entente.results.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A share of independent trials with its exact 95 % interval (C. Clopper and E. Pearson, Biometrika 26, 1934), which covers
 * the truth at least as often as it says.
 *
 * @param successes how many succeeded, 0 to trials
 * @param trials how many there were, 1 or more
 */
public record Proportion(int successes, int trials) {

    /** @throws IllegalArgumentException if there is no trial, or not 0 to {@code trials} successes */
    public Proportion {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " successes of " + trials
                    + " trials: there must be a trial, and no more successes than trials");
        }
    }

    /** The share. */
    public double value() {
        return (double) successes / trials;
    }

    /** The lower end of its interval. */
    public double low() {
        return successes == 0 ? 0 : quantile(successes, trials - successes + 1, (1 - Jackknife.LEVEL) / 2);
    }

    /** The upper end of its interval. */
    public double high() {
        return successes == trials ? 1 : quantile(successes + 1, trials - successes, (1 + Jackknife.LEVEL) / 2);
    }

    private static double quantile(double alpha, double beta, double probability) {
        return new BetaDistribution(null, alpha, beta).inverseCumulativeProbability(probability);
    }
}
