package entente.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Fixed seeds, so these pass or fail for good; a new mixing would fail by chance once in some thousand times. */
class KeysTest {

    private static final int SAMPLES = 100_000;
    private static final double LIMIT = 4.5;

    @Test
    void mixesAsSplitMix64Does() {
        // The first three outputs of SplitMix64 with seed 0, as its authors give them.
        long golden = 0x9E3779B97F4A7C15L;
        assertThat(LongStream.of(0, golden, 2 * golden).map(Keys::mix))
                .containsExactly(0xE220A8397B1DCDAFL, 0x6E789E6AA1B965F4L, 0x06C45D188009454FL);
    }

    @Test
    void oneBitOfTheInputTurnsHalfOfTheOutput() {
        assertAvalanche(Keys::mix);
        assertAvalanche(key -> Keys.of(key, 7));
        assertAvalanche(part -> Keys.of(7, part));
    }

    private static void assertAvalanche(LongUnaryOperator mixing) {
        int trials = 4000;
        for (int bit = 0; bit < 64; bit++) {
            int[] turned = new int[64];
            for (int trial = 0; trial < trials; trial++) {
                long input = trial * 0x2545F4914F6CDD1DL; // spread, so that no pair comes twice
                long difference = mixing.applyAsLong(input) ^ mixing.applyAsLong(input ^ (1L << bit));
                for (int out = 0; out < 64; out++) {
                    turned[out] += (int) (difference >>> out & 1);
                }
            }
            for (int out = 0; out < 64; out++) {
                double score = (turned[out] - trials / 2.0) / Math.sqrt(trials / 4.0);
                assertThat(score).as("bit %d on bit %d", bit, out).isBetween(-5.5, 5.5);
            }
        }
    }

    @Test
    void keysOfPartsAreUniform() {
        assertThat(parts(1).scoreOfUniformity(100)).isBetween(-LIMIT, LIMIT);
        assertThat(parts(-1).scoreOfUniformity(1000)).isBetween(-LIMIT, LIMIT);
        assertThat(DrawSample.of(SAMPLES, entity -> Keys.uniform(Keys.of(entity, 3)))
                        .scoreOfUniformity(100))
                .isBetween(-LIMIT, LIMIT);
    }

    @Test
    void neighboursAreUncorrelated() {
        DrawSample next = DrawSample.of(SAMPLES, part -> Keys.uniform(Keys.of(1, part + 1L)));
        assertThat(parts(1).scoreOfCorrelation(next)).isBetween(-LIMIT, LIMIT);
        assertThat(parts(1).scoreOfCorrelation(parts(2))).isBetween(-LIMIT, LIMIT);
        assertThat(parts(1).scoreOfCorrelation(parts(~1))).isBetween(-LIMIT, LIMIT);
    }

    private static DrawSample parts(long key) {
        return DrawSample.of(SAMPLES, part -> Keys.uniform(Keys.of(key, part)));
    }

    @Test
    void keyAndPartAreNotInterchangeable() {
        assertThat(Keys.of(1, 2)).isNotEqualTo(Keys.of(2, 1));
        assertThat(Keys.of(5, 5)).isNotEqualTo(Keys.of(6, 6));
    }

    @Test
    void namesHaveKeysOfTheirOwn() {
        Set<Long> keys = new HashSet<>();
        for (String name : List.of("", "a", "aa", "ab", "ba", "b", "ab ", "A", "\u0000", "\u0000\u0000")) {
            assertThat(keys.add(Keys.of(name))).as(name).isTrue();
        }
        assertThat(Keys.of("FRA")).isEqualTo(Keys.of("F" + "RA"));
    }

    @Test
    void uniformNumbersLieStrictlyBetweenZeroAndOne() {
        assertThat(Keys.uniform(0)).isGreaterThan(0);
        assertThat(Keys.uniform(-1L)).isLessThan(1);
        assertThat(Keys.exponential(0)).isFinite();
        assertThat(Keys.exponential(-1L)).isGreaterThan(0);
    }

    @Test
    void exponentialNumbersFollowTheirLaw() {
        DrawSample sample = DrawSample.of(SAMPLES, i -> Keys.exponential(Keys.of(11, i)));
        assertThat(sample.scoreOfMean(1, 1)).isBetween(-LIMIT, LIMIT);
        assertThat(sample.scoreOfVariance(1, 9)).isBetween(-LIMIT, LIMIT);
        assertThat(sample.distanceFrom(x -> 1 - Math.exp(-x))).isLessThan(2.5);
    }

    @Test
    void digitsAreTwelveHexadecimalOnes() {
        assertThat(List.of(Keys.digits(0), Keys.digits(-1), Keys.digits(0x0123456789ABCDEFL)))
                .containsExactly("000000000000", "ffffffffffff", "0123456789ab");
    }
}
