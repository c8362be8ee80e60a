package entente.results.sensitivity;

import entente.results.statistics.Holm;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.ResponseTable;
import entente.results.statistics.TestedEstimate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each factor of a full or fractional factorial does, and each two together (G. Box, J. Hunter and W. Hunter, Statistics
 * for Experimenters, 2005, chapters 5 and 6). Main effects and interactions are one family of comparisons, corrected by
 * {@link Holm}: that any effect of factors that do nothing is told apart has a probability of 5 % at most.
 *
 * @param main the effect of each factor, from its first level to its last
 * @param interactions of each two factors that this design can tell, those that it cannot tell from each other once
 * @param together the output with all factors at their last level, less that with all at their first; null unless all
 *     combinations are there
 * @param beyond how much that exceeds the sum of all main effects; null with it, and where the design makes them equal
 * @param aliases effects that this design cannot tell from each other
 */
public record FactorEffects(
        List<Effect> main,
        List<Effect> interactions,
        @Nullable PairedEstimate together,
        @Nullable TestedEstimate beyond,
        List<Alias> aliases) {

    public FactorEffects {
        main = List.copyOf(main);
        interactions = List.copyOf(interactions);
        aliases = List.copyOf(aliases);
    }

    /**
     * An effect.
     *
     * @param factors the number of the factor, or of both
     * @param change of one factor, how much the output changes from its first level to its last; of two, half of how much the
     *     change due to the one differs between the other's last level and its first. Without a value where the design has no
     *     points to tell it
     * @param varianceRatio its variance over that with seeds of their own; null if it cannot be told
     * @param strata from how many sets of points that differ in these factors only; 0 in a fraction, and where there is none
     * @param aliases effects that it may be as well, or in part: the value is that of all together
     */
    public record Effect(
            List<Integer> factors,
            TestedEstimate change,
            @Nullable Double varianceRatio,
            int strata,
            List<List<Integer>> aliases) {

        public Effect {
            factors = List.copyOf(factors);
            aliases = List.copyOf(aliases);
        }

        /** Whether it is told apart from none, and is no other effect under another name. */
        public boolean isClear() {
            return change.isApart() && aliases.isEmpty();
        }

        Effect with(TestedEstimate corrected) {
            return new Effect(factors, corrected, varianceRatio, strata, aliases);
        }
    }

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

    /**
     * The effects on an output of all combinations of levels, or of those that constraints leave.
     *
     * @param levels the number of the level, from 0, of each factor at each point: by point, then by factor
     * @throws IllegalArgumentException if there is not one row of levels for each point, or a factor has one level only
     */
    public static FactorEffects of(int[][] levels, ResponseTable responses) {
        return new MatchedEffects(levels, responses).all();
    }

    /**
     * The effects on an output of a regular fraction of two levels.
     *
     * @param levels 0 or 1 of each factor at each point: by point, then by factor
     * @throws IllegalArgumentException if there is not one row of levels for each point, or a level is another
     */
    public static FactorEffects ofFraction(int[][] levels, ResponseTable responses) {
        return new FractionEffects(levels, responses).all();
    }

    /** Effects that were found otherwise, corrected as one family. */
    public static FactorEffects corrected(List<Effect> main, List<Effect> interactions) {
        return corrected(main, interactions, null, null, List.of());
    }

    static FactorEffects corrected(
            List<Effect> main,
            List<Effect> interactions,
            @Nullable PairedEstimate together,
            @Nullable TestedEstimate beyond,
            List<Alias> aliases) {
        List<Effect> family =
                Stream.concat(main.stream(), interactions.stream()).toList();
        List<TestedEstimate> tested =
                Holm.correct(family.stream().map(Effect::change).toList());
        List<Effect> corrected = IntStream.range(0, family.size())
                .mapToObj(i -> family.get(i).with(tested.get(i)))
                .toList();
        return new FactorEffects(
                corrected.subList(0, main.size()),
                corrected.subList(main.size(), family.size()),
                together,
                beyond,
                aliases);
    }

    static void requireRows(int[][] levels, ResponseTable responses) {
        if (levels.length != responses.points()) {
            throw new IllegalArgumentException(
                    responses.points() + " outputs of " + levels.length + " points: there must be one for each");
        }
    }
}
