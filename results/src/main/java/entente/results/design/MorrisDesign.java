package entente.results.design;

import entente.engine.random.Keys;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Trajectories through a unit cube along which one factor after the other is changed, each once, by 2/3 on a grid of four
 * levels (M. Morris, Factorial sampling plans for preliminary computational experiments, Technometrics 33, 1991). Every
 * trajectory has as many points as there are factors, and one more.
 */
public final class MorrisDesign {

    /** Values that a factor may take: 0, 1/3, 2/3 and 1. */
    public static final int LEVELS = 4;

    /** By how much a factor is changed: half the levels. */
    public static final double STEP = LEVELS / (2.0 * (LEVELS - 1));

    private static final long PURPOSE = Keys.of("elementary effects");

    private final int factors;
    private final int trajectories;
    private final double[][] points;
    private final int[] changed;

    private MorrisDesign(int factors, int trajectories) {
        this.factors = factors;
        this.trajectories = trajectories;
        points = new double[trajectories * (factors + 1)][];
        changed = new int[points.length];
    }

    /**
     * A design, the same for the same seed.
     *
     * @param factors how many, 1 or more
     * @param trajectories how many, 2 or more
     * @throws IllegalArgumentException if there are fewer
     */
    public static MorrisDesign of(int factors, int trajectories, long seed) {
        if (factors < 1 || trajectories < 2) {
            throw new IllegalArgumentException(
                    factors + " factors and " + trajectories + " trajectories: there must be 1 and 2 at least");
        }
        MorrisDesign design = new MorrisDesign(factors, trajectories);
        for (int t = 0; t < trajectories; t++) {
            design.walk(t, Keys.of(Keys.of(PURPOSE, Keys.mix(seed)), t));
        }
        return design;
    }

    private void walk(int trajectory, long key) {
        int start = trajectory * (factors + 1);
        double[] point = new double[factors];
        for (int f = 0; f < factors; f++) {
            int level = (int) (Keys.uniform(Keys.of(key, f)) * LEVELS);
            point[f] = level / (LEVELS - 1.0);
        }
        points[start] = point.clone();
        changed[start] = -1;
        int[] order = IntStream.range(0, factors)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer f) -> Keys.uniform(Keys.of(key, factors + f)))
                        .thenComparing(f -> f))
                .mapToInt(f -> f)
                .toArray();
        for (int i = 0; i < factors; i++) {
            int f = order[i];
            // From the lower half of the levels up, from the upper half down.
            point[f] += point[f] < 0.5 ? STEP : -STEP;
            points[start + 1 + i] = point.clone();
            changed[start + 1 + i] = f;
        }
    }

    /** How many factors. */
    public int factors() {
        return factors;
    }

    /** How many trajectories. */
    public int trajectories() {
        return trajectories;
    }

    /** How many points. */
    public int size() {
        return points.length;
    }

    /** The coordinates of a point, 0..1 each; points are numbered from 0, trajectory by trajectory. */
    public double[] point(int number) {
        return points[number].clone();
    }

    /** Which factor was changed on the way to a point; -1 for the first point of a trajectory. */
    public int changed(int point) {
        return changed[point];
    }

    /** By how much: 2/3 up or down. */
    public double step(int point) {
        int factor = changed[point];
        return points[point][factor] - points[point - 1][factor];
    }
}
