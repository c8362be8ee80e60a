package entente.results.statistics;

import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;

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
        return successes == 0 ? 0 : interval().getLowerBound();
    }

    /** The upper end of its interval. */
    public double high() {
        return successes == trials ? 1 : interval().getUpperBound();
    }

    private ConfidenceInterval interval() {
        return new ClopperPearsonInterval().createInterval(trials, successes, Jackknife.LEVEL);
    }
}
