package entente.results.design;

import entente.engine.random.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points of which each of as many equal slices of every factor holds exactly one (M. McKay, R. Beckman and W. Conover,
 * Technometrics 21, 1979), and which may be doubled: the first half of a hypercube of an even number of points is the
 * hypercube of half as many. Every slice of the half is halved, and the new points take the halves that are free (the nested
 * hypercubes of P. Qian, Journal of the American Statistical Association 104, 2009; the growth is that of R. Sheikholeslami
 * and S. Razavi, Environmental Modelling and Software 93, 2017). An odd number of points is laid in one step.
 *
 * <p>Where some places are not allowed, points that would lie there give their slices back. These are paired anew, so often;
 * points that still find no place take, of a few places drawn evenly from those that are allowed, the one in which most of
 * their slices are free. Then a slice may hold two points or none: the design is as even on each factor as that leaves it.
 */
public final class LatinHypercube {

    private static final long PURPOSE = Keys.of("latin hypercube");

    /** So often, slices that were given back are paired anew. */
    private static final int ROUNDS = 20;

    /** Of so many places that are allowed, a point takes the best. */
    private static final int CHOICE = 10;

    private final int factors;
    private final Placement.Allowed allowed;
    private final long seed;
    private final int asked;
    private final List<double[]> points = new ArrayList<>();
    private int passedOver;
    private long looks;

    private LatinHypercube(int factors, Placement.Allowed allowed, long seed, int asked) {
        this.factors = factors;
        this.allowed = allowed;
        this.seed = seed;
        this.asked = asked;
    }

    /**
     * A hypercube, the same for the same seed.
     *
     * @return for each point where it lies on each factor, between 0 and 1
     */
    public static double[][] of(int factors, int points, long seed) {
        return of(factors, points, seed, Placement.Allowed.ALL).rows();
    }

    /**
     * A hypercube of allowed points, the same for the same seed.
     *
     * @throws IllegalArgumentException if too few places are allowed
     */
    public static Placement of(int factors, int points, long seed, Placement.Allowed allowed) {
        LatinHypercube hypercube = new LatinHypercube(factors, allowed, seed, points);
        int step = points >> Integer.numberOfTrailingZeros(Math.max(1, points));
        for (int size = step; size <= points && step > 0; size *= 2) {
            hypercube.growTo(size);
        }
        return new Placement(hypercube.points.toArray(double[][]::new), hypercube.passedOver);
    }

    private void growTo(int size) {
        long key = Keys.of(Keys.of(PURPOSE, Keys.mix(seed)), size);
        int missing = size - points.size();
        for (int round = 0; round < ROUNDS && points.size() < size; round++) {
            pair(size, Keys.of(key, round));
            passedOver += round == 0 ? size - points.size() : 0;
            if (round == 0 && points.size() == size - missing) {
                break; // Nothing is allowed there: pairing anew is of no use.
            }
        }
        boolean[][] taken =
                IntStream.range(0, factors).mapToObj(f -> occupied(f, size)).toArray(boolean[][]::new);
        for (int draw = 0; points.size() < size; draw++) {
            double[] point = best(taken, Keys.of(Keys.of(key, ROUNDS), draw));
            for (int f = 0; f < factors; f++) {
                taken[f][slice(point[f], size)] = true;
            }
            points.add(point);
        }
    }

    /** Makes as many points as are missing of slices that are free, and keeps those that are allowed. */
    private void pair(int size, long key) {
        int missing = size - points.size();
        double[][] made = new double[missing][factors];
        for (int f = 0; f < factors; f++) {
            long own = Keys.of(key, f);
            int[] free = shuffled(unoccupied(f, size), own);
            for (int i = 0; i < missing; i++) {
                made[i][f] = (free[i] + Keys.uniform(Keys.of(own, (long) size + i))) / size;
            }
        }
        for (double[] point : made) {
            if (allowed.test(point)) {
                points.add(point);
            }
        }
    }

    /** Of a few places that are allowed, the one in which most slices are free. */
    private double[] best(boolean[][] taken, long key) {
        double[] best = new double[0];
        int most = -1;
        int seen = 0;
        for (long draw = 0; seen < CHOICE; draw++) {
            if (++looks > Placement.mostLooks(asked)) {
                throw Placement.tooFew(points.size(), asked);
            }
            double[] point = new double[factors];
            int free = 0;
            for (int f = 0; f < factors; f++) {
                point[f] = Keys.uniform(Keys.of(Keys.of(key, draw), f));
                free += taken[f][slice(point[f], taken[f].length)] ? 0 : 1;
            }
            if (allowed.test(point)) {
                seen++;
                if (free > most) {
                    most = free;
                    best = point;
                }
            }
        }
        return best;
    }

    private static int slice(double place, int size) {
        return Math.min(size - 1, (int) (place * size));
    }

    private boolean[] occupied(int factor, int size) {
        boolean[] taken = new boolean[size];
        points.forEach(point -> taken[slice(point[factor], size)] = true);
        return taken;
    }

    private int[] unoccupied(int factor, int size) {
        boolean[] taken = occupied(factor, size);
        return IntStream.range(0, size).filter(slice -> !taken[slice]).toArray();
    }

    private static int[] shuffled(int[] slices, long key) {
        return Arrays.stream(slices)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> Keys.uniform(Keys.of(key, i)))
                        .thenComparing(i -> i))
                .mapToInt(i -> i)
                .toArray();
    }
}
