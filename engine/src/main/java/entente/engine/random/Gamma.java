package entente.engine.random;

/** Gamma numbers by the method of Marsaglia and Tsang (2000), with draws keyed by their own bits. */
public final class Gamma {

    private Gamma() {}

    /**
     * A gamma number with mean 1.
     *
     * @param shape above 0; the variance is 1/shape
     * @param bits 64 mixed bits, which decide everything
     */
    public static double meanOne(double shape, long bits) {
        if (shape < 1) {
            double boost = StrictMath.pow(Keys.uniform(Keys.of(bits, -1)), 1 / shape);
            return raw(shape + 1, bits) * boost / shape;
        }
        return raw(shape, bits) / shape;
    }

    private static double raw(double shape, long bits) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        for (long attempt = 0; ; attempt += 3) {
            double x = normal(Keys.of(bits, attempt), Keys.of(bits, attempt + 1));
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                double u = Keys.uniform(Keys.of(bits, attempt + 2));
                if (StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                    return d * v;
                }
            }
        }
    }

    /** A standard normal number from two times 64 mixed bits (Box and Muller 1958). */
    public static double normal(long first, long second) {
        return StrictMath.sqrt(2 * Keys.exponential(first)) * StrictMath.cos(2 * Math.PI * Keys.uniform(second));
    }
}
