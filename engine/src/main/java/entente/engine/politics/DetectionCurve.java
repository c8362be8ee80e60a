package entente.engine.politics;

/**
 * What one nation's effort does against the plots of one network that concern it: the probability that a plot is detected
 * in time, as a function of the factor on field coverage. It is concave where one report is enough, and S-shaped where the
 * threshold needs several.
 *
 * @param perYear linked reports a year on one such plot, where every trace within reach is covered
 * @param sensorCoverage share of traces noticed without field teams, 0..1
 * @param fieldCoverage share that field teams add at factor 1, 0..1; 0 without teams
 * @param needed reports of mean worth that reach the threshold
 * @param clockYears mean time from the start of a plot to its attack
 * @param stages of that time: 0 for fixed, 1 for exponential, k for Erlang
 */
public record DetectionCurve(
        double perYear, double sensorCoverage, double fieldCoverage, double needed, double clockYears, int stages) {

    /** Share of traces covered at a factor on field coverage, 0..1. */
    double cover(double factor) {
        return Math.min(1, sensorCoverage + fieldCoverage * factor);
    }

    /**
     * The probability of detection at a factor on field coverage.
     *
     * @param others reports that come from others, for each that the nation would file at factor 1
     */
    double probability(double factor, double others) {
        return PlotDetection.probability(perYear * (cover(factor) + others * cover(1)), clockYears, stages, needed);
    }
}
