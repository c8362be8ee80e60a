package entente.results.dependence;

import entente.engine.random.Keys;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Half the area between the density of an output over all points and that within a class of a factor, on average over
 * classes: Borgonovo's δ (Reliability Engineering and System Safety 92, 2007), 0 where the output does not depend on the
 * factor, 1 where it depends on nothing else. Estimated from points of any design after E. Plischke, E. Borgonovo and C.
 * Smith, European Journal of Operational Research 226 (2013): as many classes as their rule gives, Gaussian kernels of
 * Silverman's bandwidth on a hundred places, and the bias taken off by resampling.
 */
final class Delta {

    private static final int PLACES = 100;
    private static final int MOST_CLASSES = 48;
    private static final double SQRT_2_PI = Math.sqrt(2 * Math.PI);

    private final double[] outputs;
    private final double[] places = new double[PLACES];

    /** The density over all points, which dealing classes anew does not change. */
    private final double[] overall;

    Delta(double[] outputs) {
        this.outputs = outputs;
        double low = Arrays.stream(outputs).min().orElse(0);
        double high = Arrays.stream(outputs).max().orElse(0);
        for (int i = 0; i < PLACES; i++) {
            places[i] = low + (high - low) * i / (PLACES - 1);
        }
        overall = density(outputs, null, 0);
    }

    /** Into how many classes so many points are cut (Plischke and others, 2013). */
    static int classes(int points) {
        double power = 2 / (7 + Math.tanh((1500.0 - points) / 500));
        return Math.min(MOST_CLASSES, (int) Math.ceil(Math.pow(points, power)));
    }

    /** The index with its bias. */
    double index(Slices classes) {
        return index(outputs, overall, classes);
    }

    /** The index less its bias, which so many resamples of points tell; below 0 by chance. */
    double reduced(Slices classes, int resamples) {
        double plain = index(classes);
        double mean = 0;
        long key = Keys.of("delta resamples");
        for (int r = 0; r < resamples; r++) {
            long own = Keys.of(key, r);
            int[] drawn = IntStream.range(0, outputs.length)
                    .map(i -> (int) (Keys.uniform(Keys.of(own, i)) * outputs.length))
                    .toArray();
            double[] values = Arrays.stream(drawn).mapToDouble(p -> outputs[p]).toArray();
            mean += index(values, density(values, null, 0), classes.drawn(drawn)) / resamples;
        }
        return 2 * plain - mean;
    }

    private double index(double[] values, double[] all, Slices classes) {
        double sum = 0;
        for (int c = 0; c < classes.count(); c++) {
            if (classes.size(c) > 0) {
                double[] own = density(values, classes, c);
                double area = 0;
                for (int i = 1; i < PLACES; i++) {
                    area += (Math.abs(all[i] - own[i]) + Math.abs(all[i - 1] - own[i - 1]))
                            / 2
                            * (places[i] - places[i - 1]);
                }
                sum += area * classes.size(c) / (2.0 * values.length);
            }
        }
        return sum;
    }

    /** The density of a class at each place; 0 everywhere where it has one value only. */
    private double[] density(double[] values, @Nullable Slices classes, int number) {
        double[] own = classes == null
                ? values
                : IntStream.range(0, values.length)
                        .filter(p -> classes.of(p) == number)
                        .mapToDouble(p -> values[p])
                        .toArray();
        double[] density = new double[PLACES];
        double mean = Arrays.stream(own).sum() / own.length;
        double squares =
                Arrays.stream(own).map(value -> (value - mean) * (value - mean)).sum();
        if (own.length < 2 || squares <= 0) {
            return density;
        }
        double width = Math.sqrt(squares / (own.length - 1)) * Math.pow(own.length * 0.75, -0.2);
        for (int i = 0; i < PLACES; i++) {
            double sum = 0;
            for (double value : own) {
                double z = (places[i] - value) / width;
                sum += z * z > 80 ? 0 : Math.exp(-z * z / 2);
            }
            density[i] = sum / (own.length * width * SQRT_2_PI);
        }
        return density;
    }
}
