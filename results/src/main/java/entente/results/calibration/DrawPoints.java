package entente.results.calibration;

import entente.engine.random.Keys;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points that fill a unit cube evenly: a Sobol sequence, shifted by a vector drawn from the seed (R. Cranley and T. Patterson,
 * SIAM Journal on Numerical Analysis 13, 1976).
 */
final class DrawPoints {

    private static final long PURPOSE = Keys.of("calibration");

    private DrawPoints() {}

    /** So many points of so many coordinates, each in 0..1. */
    static double[][] of(int count, int dimensions, long seed) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] points = new double[count][];
        for (int i = 0; i < count; i++) {
            double[] point = sequence.nextVector();
            for (int d = 0; d < dimensions; d++) {
                double shifted = point[d] + Keys.uniform(Keys.of(Keys.of(PURPOSE, Keys.mix(seed)), d));
                point[d] = shifted - Math.floor(shifted);
            }
            points[i] = point;
        }
        return points;
    }
}
