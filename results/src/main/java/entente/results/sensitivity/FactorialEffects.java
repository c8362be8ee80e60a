package entente.results.sensitivity;

import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.ResponseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each factor of a full or fractional factorial does, and each two together (G. Box, J. Hunter and W. Hunter, Statistics
 * for Experimenters, 2005, chapters 5 and 6). An effect is a weighted sum of the outputs at all points; since the points have
 * the same seeds, its error comes from the same sum in each replication.
 *
 * @param main the effect of each factor
 * @param interactions of each pair of factors, in order; those left out whose four corners are not all in the design
 * @param together the output with all factors at their last level, less that with all at their first; null if the design
 *     lacks either point
 * @param beyond how much that exceeds the sum of all main effects, each from its first level to its last; null with it, and
 *     where the design makes them equal
 * @param aliases effects that this design cannot tell from each other, fully or in part
 */
public record FactorialEffects(
        List<Main> main,
        List<Interaction> interactions,
        @Nullable PairedEstimate together,
        @Nullable PairedEstimate beyond,
        List<Alias> aliases) {

    private static final double SAME = 1e-9;

    public FactorialEffects {
        main = List.copyOf(main);
        interactions = List.copyOf(interactions);
        aliases = List.copyOf(aliases);
    }

    /**
     * The effect of one factor.
     *
     * @param factor its number
     * @param levels the mean output at each of its levels, over all points that have it
     * @param change the mean at its last level less that at its first
     */
    public record Main(int factor, List<Estimate> levels, PairedEstimate change) {

        public Main {
            levels = List.copyOf(levels);
        }
    }

    /**
     * How much the change due to one factor differs with another: half the difference of its changes at the other's last
     * level and at the other's first.
     *
     * @param one a factor's number
     * @param other a higher factor's number
     * @param effect the interaction
     */
    public record Interaction(int one, int other, PairedEstimate effect) {}

    /**
     * Two effects that are mixed.
     *
     * @param one factors of the one effect: one or two numbers
     * @param other factors of the other effect
     * @param correlation between their weights: 1 or −1 where they are the same but for the sign
     */
    public record Alias(List<Integer> one, List<Integer> other, double correlation) {

        public Alias {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /** The weights by which outputs are summed up to an effect. */
    private static final class Weights {
        private final List<Integer> factors;
        private final double[] points;

        Weights(List<Integer> factors, double[] points) {
            this.factors = factors;
            this.points = points;
        }

        double correlation(Weights other) {
            double product = 0;
            double own = 0;
            double others = 0;
            for (int i = 0; i < points.length; i++) {
                product += points[i] * other.points[i];
                own += points[i] * points[i];
                others += other.points[i] * other.points[i];
            }
            return product / Math.sqrt(own * others);
        }
    }

    /**
     * The effects on an output.
     *
     * @param levels the number of the level, from 0, of each factor at each point: by point, then by factor
     * @throws IllegalArgumentException if there is not one row of levels for each point, or a factor has one level only
     */
    public static FactorialEffects of(int[][] levels, ResponseTable responses) {
        if (levels.length != responses.points()) {
            throw new IllegalArgumentException(
                    responses.points() + " outputs of " + levels.length + " points: there must be one for each");
        }
        List<RatioOfTotals> outputs = responses.all();
        int factors = levels[0].length;
        List<Weights> all = new ArrayList<>();
        List<Main> main = new ArrayList<>();
        for (int f = 0; f < factors; f++) {
            int last = last(levels, f);
            if (last < 1) {
                throw new IllegalArgumentException("factor " + f + " has one level: it must have two or more");
            }
            Weights weights = new Weights(List.of(f), minus(mean(levels, f, last), mean(levels, f, 0)));
            all.add(weights);
            main.add(new Main(f, means(levels, f, last, outputs), effect(outputs, weights.points)));
        }
        List<Interaction> interactions = new ArrayList<>();
        for (int f = 0; f < factors; f++) {
            for (int g = f + 1; g < factors; g++) {
                double[] weights = together(levels, f, g);
                if (Arrays.stream(weights).noneMatch(Double::isNaN)) {
                    all.add(new Weights(List.of(f, g), weights));
                    interactions.add(new Interaction(f, g, effect(outputs, weights)));
                }
            }
        }
        double[] ends = ends(levels);
        return new FactorialEffects(
                main,
                interactions,
                ends == null ? null : effect(outputs, ends),
                ends == null ? null : beyond(outputs, ends, all.subList(0, factors)),
                aliases(all));
    }

    private static List<Estimate> means(int[][] levels, int factor, int last, List<RatioOfTotals> outputs) {
        List<Estimate> means = new ArrayList<>();
        for (int level = 0; level <= last; level++) {
            means.add(Jackknife.estimate(new Combination(outputs, mean(levels, factor, level))));
        }
        return means;
    }

    private static PairedEstimate effect(List<RatioOfTotals> outputs, double[] weights) {
        return Jackknife.contrast(outputs, weights);
    }

    private static int last(int[][] levels, int factor) {
        return Arrays.stream(levels).mapToInt(point -> point[factor]).max().orElse(0);
    }

    /** The weights of a mean over the points that have a factor at a level. */
    private static double[] mean(int[][] levels, int factor, int level) {
        return evenly(Arrays.stream(levels)
                .mapToDouble(point -> point[factor] == level ? 1 : 0)
                .toArray());
    }

    private static double[] corner(int[][] levels, int f, int atF, int g, int atG) {
        return evenly(Arrays.stream(levels)
                .mapToDouble(point -> point[f] == atF && point[g] == atG ? 1 : 0)
                .toArray());
    }

    private static double[] together(int[][] levels, int f, int g) {
        int lastF = last(levels, f);
        int lastG = last(levels, g);
        double[] atLast = minus(corner(levels, f, lastF, g, lastG), corner(levels, f, 0, g, lastG));
        double[] atFirst = minus(corner(levels, f, lastF, g, 0), corner(levels, f, 0, g, 0));
        return Arrays.stream(minus(atLast, atFirst)).map(weight -> weight / 2).toArray();
    }

    /** The point with all factors at their last level, less that with all at their first; null if either is missing. */
    private static double @Nullable [] ends(int[][] levels) {
        double[] ends = minus(at(levels, true), at(levels, false));
        return Arrays.stream(ends).anyMatch(Double::isNaN) ? null : ends;
    }

    private static double[] at(int[][] levels, boolean last) {
        int factors = levels[0].length;
        return evenly(Arrays.stream(levels)
                .mapToDouble(point ->
                        IntStream.range(0, factors).allMatch(f -> point[f] == (last ? last(levels, f) : 0)) ? 1 : 0)
                .toArray());
    }

    /** Null where a design has no more points than main effects: they add up by construction. */
    private static @Nullable PairedEstimate beyond(List<RatioOfTotals> outputs, double[] ends, List<Weights> main) {
        double[] rest = ends;
        for (Weights effect : main) {
            rest = minus(rest, effect.points);
        }
        boolean isNothing = Arrays.stream(rest).allMatch(weight -> Math.abs(weight) < SAME);
        return isNothing ? null : effect(outputs, rest);
    }

    /** Weights that sum to 1; NaN where no point has any. */
    private static double[] evenly(double[] marks) {
        double sum = Arrays.stream(marks).sum();
        return Arrays.stream(marks).map(mark -> mark / sum).toArray();
    }

    private static double[] minus(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    private static List<Alias> aliases(List<Weights> all) {
        List<Alias> aliases = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                double correlation = all.get(i).correlation(all.get(j));
                if (Math.abs(correlation) > SAME) {
                    aliases.add(new Alias(all.get(i).factors, all.get(j).factors, correlation));
                }
            }
        }
        return aliases;
    }
}
