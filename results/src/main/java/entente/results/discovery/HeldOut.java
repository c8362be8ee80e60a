package entente.results.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How what is sought with four fifths of the points does on the fifth that the search has not seen, five times over (M. Stone,
 * Journal of the Royal Statistical Society B 36, 1974).
 *
 * @param points how many such points lay in what was found
 * @param cases how many of them were of interest
 * @param allPoints how many points there were
 * @param allCases how many cases of interest there were
 * @param chance the probability of so many cases or more if cases lay at random: hypergeometric in each fifth, their sum
 */
public record HeldOut(int points, int cases, int allPoints, int allCases, double chance) {

    private static final int FOLDS = 5;

    /** Whether it does better than chance, at 5 %. */
    public boolean isBetterThanChance() {
        return points > 0 && chance <= ScenarioDiscovery.CHANCE;
    }

    /** Tries a search; null where a part has no cases, or nothing else. */
    static @Nullable HeldOut of(InterestingPoints cases, Function<InterestingPoints, List<Box>> search) {
        int points = 0;
        int hits = 0;
        double[] chances = {1};
        for (int fold = 0; fold < FOLDS; fold++) {
            InterestingPoints training;
            try {
                training = cases.part(FOLDS, fold, true);
            } catch (IllegalArgumentException e) {
                // Without cases, or with nothing else, there is nothing to learn from.
                return null;
            }
            InterestingPoints.Count inside = cases.countOf(search.apply(training), FOLDS, fold);
            InterestingPoints.Count all = cases.countOf(List.of(Box.whole(cases.factors())), FOLDS, fold);
            points += inside.points();
            hits += inside.cases();
            chances = sum(chances, new HypergeometricDistribution(null, all.points(), all.cases(), inside.points()));
        }
        double chance = 0;
        for (int i = hits; i < chances.length; i++) {
            chance += chances[i];
        }
        return new HeldOut(points, hits, cases.size(), cases.all().cases(), Math.min(1, chance));
    }

    /** The distribution of a number of cases and of another one together. */
    private static double[] sum(double[] one, HypergeometricDistribution other) {
        int most = other.getSupportUpperBound();
        List<Double> parts = new ArrayList<>();
        for (int i = 0; i <= most; i++) {
            parts.add(other.probability(i));
        }
        double[] sum = new double[one.length + most];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j <= most; j++) {
                sum[i + j] += one[i] * parts.get(j);
            }
        }
        return sum;
    }
}
