package entente.engine.random;

import java.util.Arrays;

/**
 * The candidate events of one pair of a source and an observer: points of a Poisson purpose of density 1 in the plane of
 * time (days) and rate (per day). Those below a rate form a Poisson purpose of that rate, so a candidate happens if its
 * height lies below the rate in force at its time (Lewis and Shedler 1979), whatever made the rate what it is.
 *
 * <p>The plane is cut into bands of fixed height and each band into cells of area 1, and each cell's points are a pure
 * function of its key. So a bound that is raised or lowered moves no point below it, and the stream can be taken up at
 * any day without drawing what came before. The bands double in height, so that few are needed for any rate.
 */
public final class CandidateStream {

    /** Height of the lowest band: half an event a year. Which value is taken changes cost alone. */
    private static final double LOWEST_BAND_PER_DAY = 0.5 / 365.25;

    /** Distribution function of the Poisson law with mean 1: at most 0, 1, 2, … points in a cell. */
    private static final double[] CELL_COUNTS = poissonOfMeanOne();

    private final Draws draws;
    private final Purpose purpose;
    private final long pair;

    private double bound;
    private double untilDay;

    /** No candidate up to this day is looked for any more. */
    private double takenUpDay;

    private int bands;
    private double[] days = {};
    private double[] heights = {};
    private long[] keys = {};
    private int next;

    /** The stream of the pair with the given key. */
    public CandidateStream(Draws draws, Purpose purpose, long pair) {
        this.draws = draws;
        this.purpose = purpose;
        this.pair = pair;
    }

    /** Looks for the first candidate after a day (not at it), below a bound (per day), up to a last day. */
    public void seek(double afterDay, double bound, double untilDay) {
        int known = untilDay == this.untilDay && afterDay >= takenUpDay ? bands : 0;
        double boundBefore = this.bound;
        this.bound = bound;
        this.untilDay = untilDay;
        takenUpDay = afterDay;
        bands = 0;
        while (lower(bands) < bound) {
            bands++;
        }
        if (days.length < bands) {
            days = Arrays.copyOf(days, bands);
            heights = Arrays.copyOf(heights, bands);
            keys = Arrays.copyOf(keys, bands);
        }
        for (int band = 0; band < bands; band++) {
            // What was found in a band that neither bound cuts, and is still to come, is what would be found again.
            boolean stands = band < known && days[band] > afterDay && lower(band + 1) <= Math.min(bound, boundBefore);
            if (!stands) {
                seekInBand(band, afterDay);
            }
        }
        findNext();
    }

    /** The height at which a band begins and the one below it ends. */
    private static double lower(int band) {
        return band == 0 ? 0 : LOWEST_BAND_PER_DAY * (1L << (band - 1));
    }

    /** Goes on to the candidate after the present one. */
    public void advance() {
        takenUpDay = days[next];
        seekInBand(next, takenUpDay);
        findNext();
    }

    /** The day of the present candidate; infinite if there is none up to the last day. */
    public double day() {
        return bands == 0 ? Double.POSITIVE_INFINITY : days[next];
    }

    /** The height of the present candidate, per day. */
    public double height() {
        return heights[next];
    }

    /** The key of the present candidate, for all draws that belong to it. */
    public long key() {
        return keys[next];
    }

    private void findNext() {
        next = 0;
        for (int band = 1; band < bands; band++) {
            if (days[band] < days[next]) {
                next = band;
            }
        }
    }

    private void seekInBand(int band, double afterDay) {
        double lower = lower(band);
        double height = lower(band + 1) - lower;
        double length = 1 / height;
        double branch = draws.branchDay();
        days[band] = Double.POSITIVE_INFINITY;
        for (long cell = (long) (afterDay / length); cell * length <= untilDay; cell++) {
            double start = cell * length;
            if (start < branch) {
                seekInCell(band, cell, start, length, lower, height, afterDay, branch);
            }
            if (start + length > branch) {
                double notBefore = Math.max(afterDay, Math.nextDown(branch));
                seekInCell(band, cell, branch, length, lower, height, notBefore, Double.POSITIVE_INFINITY);
            }
            if (days[band] <= untilDay) {
                return;
            }
        }
        days[band] = Double.POSITIVE_INFINITY;
    }

    /** Looks at one cell with the seed in force at {@code seedDay}, for points after one day and before another. */
    private void seekInCell(
            int band,
            long cell,
            double seedDay,
            double length,
            double lower,
            double height,
            double afterDay,
            double beforeDay) {
        long key = Keys.mix(draws.bits(purpose, seedDay, pair) ^ (((long) band << 48) + cell));
        double u = Keys.uniform(key);
        for (int point = 0; u > CELL_COUNTS[point]; point++) {
            long pointKey = Keys.of(key, point);
            double day = (cell + Keys.uniform(pointKey)) * length;
            if (day > afterDay && day < beforeDay && day < days[band]) {
                double candidateHeight = lower + height * Keys.uniform(Keys.mix(~pointKey));
                if (candidateHeight < bound) {
                    days[band] = day;
                    heights[band] = candidateHeight;
                    keys[band] = pointKey;
                }
            }
        }
    }

    private static double[] poissonOfMeanOne() {
        double[] distribution = new double[20];
        double probability = StrictMath.exp(-1);
        double sum = 0;
        for (int n = 0; n < distribution.length; n++) {
            sum += probability;
            distribution[n] = sum;
            probability /= n + 1;
        }
        distribution[distribution.length - 1] = 1;
        return distribution;
    }
}
