package entente.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.analysis.MadeSweep.Draws;
import entente.results.analysis.MadeSweep.Layout;
import entente.results.sensitivity.FactorEffects;
import entente.results.statistics.TestedEstimate;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The null-factor test: a dummy, and the arm of isolation in which a real factor does nothing, run beside real factors through
 * every design and every analysis that claims something, up to the sentences of the first screen ({@link Claims}). Every claim of
 * a factor that does nothing is false; each analysis may make one in at most 5 % of designs.
 */
class NullFactorTest {

    private static final int FEW = 4;
    private static final int MANY = 1000;

    /**
     * Four functions each for the dummy that draws nothing anew. At a true rate of 5 %, three false claims or more of four have
     * a probability of 0.0005, of eight claims in twelve designs 0.05 at most; the fitted surfaces, the only ones that can be
     * wrong here, make up a third of these.
     */
    @ParameterizedTest
    @MethodSource("entente.results.analysis.NullFactors#names")
    void nothingIsClaimedOfADummy(String design) {
        assertThat(NullFactors.count(design, "dummy", "asWritten", Draws.KEYED, few(design), 6, 11))
                .allSatisfy((claim, count) -> assertThat(count).as(claim).isLessThan(3));
    }

    /** Where a factor does nothing because nobody shares; sizes and rates as above. */
    @ParameterizedTest
    @MethodSource("entente.results.analysis.NullFactors#names")
    void nothingIsClaimedInIsolation(String design) {
        assertThat(NullFactors.count(design, "real0", "isolation", Draws.KEYED, few(design), 6, 12))
                .allSatisfy((claim, count) -> assertThat(count).as(claim).isLessThan(3));
    }

    /** Sobol indices take a thousand resamples each. */
    private static int few(String design) {
        return design.equals("Saltelli") ? 2 : FEW;
    }

    /** The constraint that was told as an effect of 0.590: matched points leave exactly nothing, in every trial. */
    @Test
    void aConstraintIsNoEffect() {
        assertThat(NullFactors.count("full factorial, constraints", "dummy", "asWritten", Draws.KEYED, FEW, 6, 13))
                .allSatisfy((claim, count) -> assertThat(count).as(claim).isZero());
    }

    /**
     * A real effect of three of its standard errors is found in 80 % or more, where it is the only comparison: of 40 trials 24 or
     * fewer have a probability of 0.003 at 80 %. After correction for the two factors that do nothing beside it and the
     * three pairs, it takes the larger effect that {@link #beyond} computes.
     */
    @Test
    void aRealEffectIsFound() {
        assertThat(found("full factorial", 3, 40, false)).isGreaterThan(24);
        assertThat(found("full factorial", 3 + beyond(6), 40, true)).isGreaterThan(24);
    }

    /** The same where points lie anywhere: of 10 trials 4 or fewer have a probability of 0.006 at 80 %. */
    @Test
    void aRealEffectIsFoundByASurface() {
        assertThat(found("Sobol sequence", 3 + beyond(10), 10, true)).isGreaterThan(4);
    }

    /** At 1,000 designs: more than 5 % by more than chance would be 73 or more (3.3 standard errors). */
    @Tag("long")
    @ParameterizedTest
    @MethodSource("entente.results.analysis.NullFactors#names")
    void falseClaimsAreAtMostOneInTwenty(String design) {
        for (Draws draws : Draws.values()) {
            Map<String, Integer> counts = NullFactors.count(design, "dummy", "asWritten", draws, MANY, 10, 21);
            assertThat(counts)
                    .allSatisfy((claim, count) ->
                            assertThat(count).as(draws + " " + claim).isLessThan(73));
        }
        assertThat(NullFactors.count(design, "real0", "isolation", Draws.KEYED, MANY, 10, 22))
                .allSatisfy((claim, count) -> assertThat(count).as(claim).isLessThan(73));
    }

    /** How many standard errors larger an effect must be when the smallest of so many probabilities is multiplied by them. */
    private static double beyond(int comparisons) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        return normal.inverseCumulativeProbability(1 - 0.025 / comparisons)
                - normal.inverseCumulativeProbability(0.975);
    }

    /**
     * In how many trials a straight effect of real0, so many of its standard errors large, is told apart from none: corrected, or
     * by itself. Its standard error is the one that the analysis gives for the same noise without an effect.
     */
    private static int found(String design, double errors, int trials, boolean corrected) {
        NullFactors.Design kind = NullFactors.DESIGNS.get(design);
        Layout layout = kind.layout(1, 30);
        double squares = 0;
        for (int trial = 0; trial < trials; trial++) {
            Double error = effect(layout, 0, trial).estimate().standardError();
            squares += error == null ? 0 : error * error / trials;
        }
        double size = errors * Math.sqrt(squares);
        int found = 0;
        for (int trial = 0; trial < trials; trial++) {
            TestedEstimate effect = effect(layout, size, trials + trial);
            Double p = corrected ? effect.adjusted() : effect.p();
            found += p != null && p <= 0.05 ? 1 : 0;
        }
        return found;
    }

    private static TestedEstimate effect(Layout layout, double size, long seed) {
        FactorEffects effects = new MadeSweep(layout, real -> size * real[0], 0.5, 0, Draws.ANEW, 101 * seed)
                .analyse("asWritten")
                .influence()
                .effects();
        return effects == null ? TestedEstimate.none() : effects.main().get(0).change();
    }
}
