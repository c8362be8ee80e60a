package entente.results.design;

import entente.engine.random.Keys;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The Sobol sequence with the direction numbers of Joe and Kuo (2008), moved by a random digital shift: its balance stays,
 * and no point lies on the edge. A power of two of points is balanced best. More points of the same seed begin with fewer.
 */
public final class SobolPoints {

    /** The most factors for which direction numbers are known. */
    public static final int MOST_FACTORS = 1000;

    private static final long PURPOSE = Keys.of("digital shift");
    private static final double UNIT = 0x1.0p-52;

    private SobolPoints() {}

    /**
     * The first points, the same for the same seed.
     *
     * @param factors how many, 1 to {@link #MOST_FACTORS}
     * @return for each point where it lies on each factor, between 0 and 1
     */
    public static double[][] of(int factors, int points, long seed) {
        return of(factors, points, seed, Placement.Allowed.ALL).rows();
    }

    /**
     * The first points that are allowed: the others are passed over, and the sequence goes on until there are enough.
     *
     * @throws IllegalArgumentException if too few places are allowed
     */
    public static Placement of(int factors, int points, long seed, Placement.Allowed allowed) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors);
        long key = Keys.of(PURPOSE, Keys.mix(seed));
        double[][] all = new double[points][];
        int found = 0;
        int passedOver = 0;
        while (found < points) {
            double[] point = sequence.nextVector();
            for (int f = 0; f < factors; f++) {
                long digits = (long) (point[f] / UNIT) ^ (Keys.of(key, f) >>> 12);
                point[f] = (digits + 0.5) * UNIT;
            }
            if (allowed.test(point)) {
                all[found++] = point;
            } else if (++passedOver > Placement.mostLooks(points) - points) {
                throw Placement.tooFew(found, points);
            }
        }
        return new Placement(all, passedOver);
    }
}
