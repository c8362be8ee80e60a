package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SenseTest {

    @Test
    void showsWhatLiesWhollyOnItsSide() {
        Estimate above = new Estimate(2.0, 0.5, 1.0, 3.0, 100);
        Estimate about = new Estimate(0.5, 0.5, -0.5, 1.5, 100);

        assertThat(Sense.UP.shows(above)).isTrue();
        assertThat(Sense.DOWN.shows(above)).isFalse();
        assertThat(Sense.UP.shows(about)).isFalse();
    }

    /** With one comparison 1.645 standard errors are too far, with twenty 2.807 (Bonferroni, from tables of the normal). */
    @Test
    void asksForMoreTheMoreIsCompared() {
        Estimate below = new Estimate(-2.0, 1.0, -4.0, 0.0, 100);

        assertThat(Sense.UP.speaksAgainst(below, 1)).isTrue();
        assertThat(Sense.UP.speaksAgainst(below, 20)).isFalse();
        assertThat(Sense.UP.speaksAgainst(new Estimate(-2.9, 1.0, -4.9, -0.9, 100), 20))
                .isTrue();
        assertThat(Sense.DOWN.speaksAgainst(below, 1)).isFalse();
    }

    @Test
    void saysNothingWithoutAnInterval() {
        Estimate unknown = new Estimate(-5.0, null, null, null, 1);

        assertThat(Sense.UP.speaksAgainst(unknown, 1)).isFalse();
        assertThat(Sense.UP.shows(unknown)).isFalse();
    }

    /**
     * Where nothing differs, a family of seven comparisons of 60 pairs is blamed in at most 5 % of cases. Of 1,000 families
     * at most 7.1 % are let through: three standard errors above 5 %, a false alarm in 1 of 700.
     */
    @Test
    void blamesAFamilyWithoutEffectSeldom() {
        SplittableRandom random = new SplittableRandom(11);
        int blamed = 0;
        for (int family = 0; family < 1000; family++) {
            boolean isBlamed = false;
            for (int comparison = 0; comparison < 7; comparison++) {
                isBlamed |= Sense.UP.speaksAgainst(noise(random), 7);
            }
            blamed += isBlamed ? 1 : 0;
        }

        assertThat(blamed).isBetween(20, 71);
    }

    private static Estimate noise(SplittableRandom random) {
        double[] ones = new double[60];
        Arrays.fill(ones, 1);
        double[] values = random.doubles(60, -1, 1).toArray();
        return Jackknife.estimate(new RatioOfTotals(values, ones));
    }
}
