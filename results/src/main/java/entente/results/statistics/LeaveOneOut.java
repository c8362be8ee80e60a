package entente.results.statistics;

import java.util.stream.IntStream;

/**
 * What becomes of a statistic when each replication that has anything to do with it is left out in turn.
 *
 * @param all its value from all replications
 * @param replications how many can be left out to any effect
 * @param variance its variance by the jackknife; NaN if it cannot be told
 * @param rarer how many replications pull it up, or down, whichever are fewer: of a share near 0, those with an event
 */
record LeaveOneOut(double all, int replications, double variance, int rarer) {

    /** Less than this part of a value is rounding. */
    private static final double ROUNDING = 1e-12;

    static LeaveOneOut of(Statistic statistic) {
        double all = statistic.ofAll();
        double[] rest = IntStream.range(0, statistic.replications())
                .filter(statistic::informs)
                .mapToDouble(statistic::without)
                .toArray();
        int n = rest.length;
        double sum = 0;
        int up = 0;
        int down = 0;
        double rounding = ROUNDING * Math.abs(all);
        for (double value : rest) {
            sum += value;
            up += all - value > rounding ? 1 : 0;
            down += value - all > rounding ? 1 : 0;
        }
        return new LeaveOneOut(all, n, n < 2 ? Double.NaN : variance(rest, sum / n), Math.min(up, down));
    }

    private static double variance(double[] rest, double mean) {
        double squares = 0;
        for (double value : rest) {
            squares += (value - mean) * (value - mean);
        }
        return squares * (rest.length - 1) / rest.length;
    }

    /** The standard error; NaN if it cannot be told. */
    double error() {
        return Math.sqrt(variance);
    }

    /** Whether it has a value. */
    boolean isDefined() {
        return !Double.isNaN(all);
    }
}
