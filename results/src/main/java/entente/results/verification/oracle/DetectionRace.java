package entente.results.verification.oracle;

/**
 * Plots that are detected at a constant hazard and foiled at once, and attack after a time of a given law: the share foiled is
 * one less the Laplace transform of that time at the hazard, and the number under way is Poisson whatever the law, for the
 * plots live independently of each other (M/G/∞).
 *
 * @param meanYears mean time to the attack, above 0
 * @param shape 0 for a fixed time, 1 for exponential, k for Erlang with k stages
 * @param hazard of detection, a year, 0 or more
 */
public record DetectionRace(double meanYears, int shape, double hazard) {

    /** φ, 0..1. */
    public double shareFoiled() {
        double expected = hazard * meanYears;
        return -Math.expm1(shape == 0 ? -expected : -shape * Math.log1p(expected / shape));
    }

    /** Mean life of a plot, to its attack or detection, in years. */
    public double meanLife() {
        return hazard == 0 ? meanYears : shareFoiled() / hazard;
    }
}
