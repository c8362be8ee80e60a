package entente.engine.politics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The best split of effort, held against solutions by hand, by water-filling, and by trying all splits. */
class EffortSplitTest {

    private static final double MOST = 2;
    private static final Offset<Double> CLOSE = within(1e-5);

    /** Koopman's detection function, 1 - e^(-r f): by water-filling factors are (ln(w r) - level) / r where that is above 0. */
    @Test
    void itIsKoopmansWaterFilling() {
        double[] rates = {1.5, 2, 2.5};
        EffortSplit.Worth koopman = (k, factor) -> 1 - Math.exp(-rates[k] * factor);

        double[] all = EffortSplit.of(new double[] {1, 0.8, 0.1}, MOST, koopman);
        double level =
                (Math.log(1.5) / 1.5 + Math.log(1.6) / 2 + Math.log(0.25) / 2.5 - 3) / (1 / 1.5 + 1 / 2.0 + 1 / 2.5);
        assertThat(all[0]).isCloseTo((Math.log(1.5) - level) / 1.5 / 3, CLOSE);
        assertThat(all[1]).isCloseTo((Math.log(1.6) - level) / 2 / 3, CLOSE);
        assertThat(all[2]).isCloseTo((Math.log(0.25) - level) / 2.5 / 3, CLOSE);

        double[] two = EffortSplit.of(new double[] {1, 0.8, 0.02}, MOST, koopman);
        double higher = (Math.log(1.5) / 1.5 + Math.log(1.6) / 2 - 3) / (1 / 1.5 + 1 / 2.0);
        assertThat(two[0]).isCloseTo((Math.log(1.5) - higher) / 1.5 / 3, CLOSE);
        assertThat(two[1]).isCloseTo((Math.log(1.6) - higher) / 2 / 3, CLOSE);
        assertThat(two[2]).as("a slope of 0.05 at nothing is less than e^-2.1").isZero();
    }

    /** Two networks, each 1 report against an exponential clock: at the optimum the slopes w a / (1 + a f)² are alike. */
    @Test
    void slopesAreAlikeWhereDetectionIsConcave() {
        double[] hazards = {3, 1.2};
        double[] stakes = {0.5, 0.5};
        double[] shares = EffortSplit.of(stakes, MOST, (k, factor) -> hazards[k] * factor / (1 + hazards[k] * factor));
        double[] slopes = new double[2];
        for (int k = 0; k < 2; k++) {
            slopes[k] = stakes[k] * hazards[k] / Math.pow(1 + hazards[k] * 2 * shares[k], 2);
        }
        assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-12));
        assertThat(slopes[0] / slopes[1]).isCloseTo(1, within(1e-4));
    }

    @Test
    void itIsBundledWhereSeveralReportsAreNeeded() {
        DetectionCurve curve = new DetectionCurve(6, 0.05, 0.2, 5, 1, 2);
        double[] shares = EffortSplit.of(new double[] {0.51, 0.49}, MOST, (k, factor) -> curve.probability(factor, 0));
        assertThat(shares).containsExactly(1, 0);
    }

    /** 30 random worlds of three networks: no split on a fine grid does better. */
    @Test
    void noSplitDoesBetter() {
        Random random = new Random(11);
        for (int world = 0; world < 30; world++) {
            DetectionCurve[] curves = new DetectionCurve[3];
            double[] stakes = new double[3];
            for (int k = 0; k < 3; k++) {
                stakes[k] = random.nextDouble();
                curves[k] = new DetectionCurve(
                        1 + 20 * random.nextDouble(),
                        0.2 * random.nextDouble(),
                        0.1 + 0.4 * random.nextDouble(),
                        1 + random.nextInt(6),
                        1,
                        2);
            }
            EffortSplit.Worth worth = (k, factor) -> curves[k].probability(factor, 0.5);
            double found = value(EffortSplit.of(stakes, MOST, worth), stakes, worth);
            for (int a = 0; a <= 60; a++) {
                for (int b = 0; a + b <= 60; b++) {
                    double[] other = {a / 60.0, b / 60.0, (60 - a - b) / 60.0};
                    assertThat(found).isGreaterThanOrEqualTo(value(other, stakes, worth) - 2e-4);
                }
            }
        }
    }

    private static double value(double[] shares, double[] stakes, EffortSplit.Worth worth) {
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            sum += stakes[k] * worth.of(k, Math.min(MOST, shares.length * shares[k]));
        }
        return sum;
    }

    @Test
    void whereEffortChangesNothingItFollowsTheStakes() {
        assertThat(EffortSplit.of(new double[] {3, 1}, MOST, (k, factor) -> 0.7))
                .containsExactly(0.75, 0.25);
    }

    @Test
    void whatNoNetworkCanUseGoesWhereTheStakesAre() {
        double[] shares = EffortSplit.of(new double[] {0, 1, 0, 0}, MOST, (k, factor) -> factor / (1 + factor));
        assertThat(shares[1]).isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    }
}
