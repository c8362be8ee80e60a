package entente.results.design;

import entente.engine.random.Keys;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Points of which each of as many equal slices of every factor holds exactly one (M. McKay, R. Beckman and W. Conover,
 * Technometrics 21, 1979).
 */
public final class LatinHypercube {

    private static final long PURPOSE = Keys.of("latin hypercube");

    private LatinHypercube() {}

    /**
     * A hypercube, the same for the same seed.
     *
     * @return for each point where it lies on each factor, between 0 and 1
     */
    public static double[][] of(int factors, int points, long seed) {
        double[][] all = new double[points][factors];
        for (int f = 0; f < factors; f++) {
            long key = Keys.of(Keys.of(PURPOSE, Keys.mix(seed)), f);
            int[] slices = IntStream.range(0, points)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> Keys.uniform(Keys.of(key, i)))
                            .thenComparing(i -> i))
                    .mapToInt(i -> i)
                    .toArray();
            for (int i = 0; i < points; i++) {
                all[i][f] = (slices[i] + Keys.uniform(Keys.of(key, (long) points + i))) / points;
            }
        }
        return all;
    }
}
