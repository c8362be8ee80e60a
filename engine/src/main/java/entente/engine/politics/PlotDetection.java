package entente.engine.politics;

/** The probability that a plot is detected in time: that enough reports on it come before its clock ends. */
final class PlotDetection {

    /** More reports than this never come. */
    private static final double MOST_NEEDED = 10_000;

    private PlotDetection() {}

    /**
     * The probability that at least the needed reports come before a clock ends.
     *
     * <p>Reports are a Poisson process. While one stage of an Erlang clock lasts, a report comes before the stage ends with
     * q = λ / (λ + stages / mean); so the reports before the last stage ends are negative binomial. Before a fixed time they
     * are Poisson. Between whole numbers of reports the probability is taken to be linear.
     *
     * @param perYear reports a year, 0 or more
     * @param clockYears mean time to the end of the clock, above 0
     * @param stages 0 for a fixed time, 1 for exponential, k for Erlang with k stages
     * @param needed reports needed; not more than 1 counts as 1, more than 10,000 never come
     */
    static double probability(double perYear, double clockYears, int stages, double needed) {
        if (perYear <= 0 || needed > MOST_NEEDED) {
            return 0;
        }
        int whole = (int) Math.max(1, Math.floor(needed));
        double part = Math.max(0, needed - whole);
        double at = tail(perYear, clockYears, stages, whole);
        return part == 0 ? at : (1 - part) * at + part * tail(perYear, clockYears, stages, whole + 1);
    }

    private static double tail(double perYear, double clockYears, int stages, int needed) {
        return stages == 0
                ? poisson(perYear * clockYears, needed)
                : stagesAfter(perYear / (perYear + stages / clockYears), stages, needed);
    }

    /** 1 - sum of the Poisson probabilities below the needed number. */
    private static double poisson(double mean, int needed) {
        double term = StrictMath.exp(-mean);
        double below = 0;
        for (int reports = 0; reports < needed; reports++) {
            below += term;
            term *= mean / (reports + 1);
        }
        return Math.max(0, 1 - below);
    }

    /** The probability that fewer than all stages have ended at the last report needed: a negative binomial sum. */
    private static double stagesAfter(double report, int stages, int needed) {
        double term = 1;
        for (int each = 0; each < needed && term > 0; each++) {
            term *= report;
        }
        double sum = 0;
        for (int ended = 0; ended < stages; ended++) {
            sum += term;
            term *= (1 - report) * (needed + ended) / (ended + 1);
        }
        return Math.min(1, sum);
    }
}
