package entente.results.dependence;

import entente.results.statistics.ResponseTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores of all factors, from points of any design whose factors vary independently: whatever the shape of what they do,
 * and whether by themselves or together.
 *
 * <p>Each factor is compared with dummies ({@link Dummies}, {@link TreeScores}): that any factor that does nothing is said
 * to matter has a probability of 5 % at most, by each of the three measures. They have no intervals: resampling tells those
 * of δ too narrow and beside it (at 200 points of a linear model they hold the truth in 15 to 58 % of designs). Noise of
 * replications lies in the output as it is: it lowers scores and hides weak factors. What a factor does to that noise is no
 * matter of its own: replications must agree ({@link SignAgreement}).
 *
 * @param factors in the order of columns
 * @param noiseShare which part of the variance between points is noise of replications, 0..1; NaN if it cannot be told
 */
public record FactorScores(List<FactorScore> factors, double noiseShare) {

    /** Fewer points tell no distributions apart. */
    public static final int LEAST_POINTS = 40;

    /** Fewer replications that all say the same tell nothing: 2^(1 − 6) is below 5 %. */
    public static final int LEAST_REPLICATIONS = 6;

    private static final int PAWN_DRAWS = 999;
    private static final int DELTA_DRAWS = 199;
    private static final int DELTA_RESAMPLES = 100;

    public FactorScores {
        factors = List.copyOf(factors);
    }

    /**
     * The scores.
     *
     * @param columns the factors, one or more
     * @param responses by point, {@link #LEAST_POINTS} or more
     * @param independent whether the design has them vary independently; else pairs that go together are sought
     * @throws IllegalArgumentException if points are too few
     */
    public static FactorScores of(List<Column> columns, ResponseTable responses, boolean independent) {
        double[] outputs = responses.values();
        if (outputs.length < LEAST_POINTS) {
            throw new IllegalArgumentException(
                    "there are " + outputs.length + " points with values: it takes " + LEAST_POINTS);
        }
        Pawn pawn = new Pawn(outputs);
        Delta delta = new Delta(outputs);
        Dummies pawnDummies = new Dummies(pawn::index, columns.size(), PAWN_DRAWS);
        Dummies deltaDummies = new Dummies(delta::index, columns.size(), DELTA_DRAWS);
        TreeScores trees = TreeScores.of(columns, outputs);
        double[] agreement = SignAgreement.probabilities(columns, responses);
        int slices = Pawn.slices(outputs.length);
        int classes = Delta.classes(outputs.length);
        return new FactorScores(
                IntStream.range(0, columns.size())
                        .mapToObj(f -> {
                            Slices own = Slices.of(columns.get(f), slices);
                            Slices coarse = Slices.of(columns.get(f), classes);
                            return new FactorScore(
                                    trees.score(f),
                                    trees.dummy(),
                                    pawn.index(own),
                                    pawnDummies.limit(own),
                                    delta.index(coarse),
                                    Math.max(0, delta.reduced(coarse, DELTA_RESAMPLES)),
                                    deltaDummies.limit(coarse),
                                    agreement[f],
                                    independent ? List.of() : goesWith(columns, f));
                        })
                        .toList(),
                responses.noiseShare());
    }

    /**
     * The factors that one goes together with. A factor can seem to matter through another one only as much as it goes with
     * it (data processing inequality), so what could mislead is found by the same test as what it would mislead.
     */
    private static List<Integer> goesWith(List<Column> columns, int factor) {
        Column column = columns.get(factor);
        return IntStream.range(0, columns.size())
                .filter(other -> other != factor)
                .filter(other -> together(column, columns.get(other), columns.size()))
                .boxed()
                .toList();
    }

    private static boolean together(Column one, Column other, int count) {
        double[] values = other.values();
        Pawn pawn = new Pawn(values);
        Slices slices = Slices.of(one, Pawn.slices(values.length));
        return Arrays.stream(values).distinct().count() > 1
                && pawn.index(slices) > new Dummies(pawn::index, count, PAWN_DRAWS).limit(slices);
    }
}
