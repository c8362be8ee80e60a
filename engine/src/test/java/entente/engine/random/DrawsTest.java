package entente.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.DurationLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed seeds, so these pass or fail for good; with new seeds they would fail by chance once in some thousand times. */
class DrawsTest {

    private static final int SAMPLES = 100_000;
    private static final double LIMIT = 4.5;

    private final Draws draws = new Draws(Seeds.of(42));

    @Test
    void aDrawDependsOnItsKeysAlone() {
        long first = draws.bits(Purpose.BIRTH, 1, 2, 3);
        draws.bits(Purpose.BIRTH, 1, 2, 4);
        draws.bits(Purpose.CLOCK, 9, 9, 9);
        assertThat(draws.bits(Purpose.BIRTH, 1, 2, 3)).isEqualTo(first);
        assertThat(draws.bits(Purpose.BIRTH, 99, 2, 3)).as("the day").isEqualTo(first);
        assertThat(new Draws(Seeds.of(42)).bits(Purpose.BIRTH, 1, 2, 3)).isEqualTo(first);
    }

    @Test
    void everyKeyMatters() {
        assertThat(new long[] {
                    draws.bits(Purpose.BIRTH, 0, 2, 3),
                    draws.bits(Purpose.CLOCK, 0, 2, 3),
                    draws.bits(Purpose.BIRTH, 0, 3, 3),
                    draws.bits(Purpose.BIRTH, 0, 2, 2),
                    draws.bits(Purpose.BIRTH, 0, 3, 2),
                    draws.bits(Purpose.BIRTH, 0, 2),
                    new Draws(Seeds.of(43)).bits(Purpose.BIRTH, 0, 2, 3)
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void seedsPurposesEntitiesAndNumbersAreUncorrelated() {
        DrawSample base = uniforms(draws, Purpose.BIRTH, 5);
        assertThat(base.scoreOfUniformity(100)).isBetween(-LIMIT, LIMIT);
        assertThat(base.scoreOfCorrelation(uniforms(new Draws(Seeds.of(43)), Purpose.BIRTH, 5)))
                .isBetween(-LIMIT, LIMIT);
        assertThat(base.scoreOfCorrelation(uniforms(draws, Purpose.CLOCK, 5))).isBetween(-LIMIT, LIMIT);
        assertThat(base.scoreOfCorrelation(uniforms(draws, Purpose.BIRTH, 6))).isBetween(-LIMIT, LIMIT);
        assertThat(base.scoreOfCorrelation(
                        DrawSample.of(SAMPLES, index -> draws.uniform(Purpose.BIRTH, 0, 5, index + 1L))))
                .isBetween(-LIMIT, LIMIT);
        DrawSample entities = DrawSample.of(SAMPLES, entity -> draws.uniform(Purpose.BIRTH, 0, entity));
        assertThat(entities.scoreOfUniformity(100)).isBetween(-LIMIT, LIMIT);
        assertThat(entities.scoreOfCorrelation(base)).isBetween(-LIMIT, LIMIT);
    }

    private static DrawSample uniforms(Draws draws, Purpose purpose, long entity) {
        return DrawSample.of(SAMPLES, index -> draws.uniform(purpose, 0, entity, index));
    }

    @Test
    void whatHappensGoesOnHappeningAsItGrowsLikelier() {
        for (long index = 0; index < 2000; index++) {
            boolean before = false;
            for (double probability = 0; probability <= 1; probability += 0.05) {
                boolean now = draws.happens(probability, Purpose.LEAK, 0, 1, index);
                assertThat(now || !before)
                        .as("draw %d at %s", index, probability)
                        .isTrue();
                before = now;
            }
            assertThat(draws.happens(1, Purpose.LEAK, 0, 1, index)).isTrue();
            assertThat(draws.happens(0, Purpose.LEAK, 0, 1, index)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.9})
    void thingsHappenAsOftenAsTheyShould(double probability) {
        DrawSample sample =
                DrawSample.of(SAMPLES, index -> draws.happens(probability, Purpose.LEAK, 0, 1, index) ? 1 : 0);
        assertThat(sample.scoreOfMean(probability, probability * (1 - probability)))
                .isBetween(-LIMIT, LIMIT);
    }

    @Test
    void aFixedDurationIsItsMean() {
        assertThat(draws.duration(DurationLaw.FIXED, 12.5, Purpose.LATENCY, 0, 1, 2))
                .isEqualTo(12.5);
        assertThat(draws.duration(new DurationLaw(3), 0, Purpose.LATENCY, 0, 1, 2))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30})
    void randomDurationsHaveTheMeanAndVarianceOfTheirLaw(int shape) {
        double mean = 40;
        DrawSample sample = durations(new DurationLaw(shape), mean);
        double variance = mean * mean / shape;
        assertThat(sample.scoreOfMean(mean, variance)).isBetween(-LIMIT, LIMIT);
        assertThat(sample.scoreOfVariance(variance, variance * variance * (3 + 6.0 / shape)))
                .isBetween(-LIMIT, LIMIT);
    }

    @Test
    void randomDurationsHaveTheShapeOfTheirLaw() {
        assertThat(durations(DurationLaw.EXPONENTIAL, 1).distanceFrom(x -> 1 - Math.exp(-x)))
                .isLessThan(2.5);
        assertThat(durations(new DurationLaw(2), 2).distanceFrom(x -> 1 - (1 + x) * Math.exp(-x)))
                .isLessThan(2.5);
    }

    private DrawSample durations(DurationLaw law, double mean) {
        return DrawSample.of(SAMPLES, index -> draws.duration(law, mean, Purpose.CLOCK, 0, 8, index));
    }

    @Test
    void aBranchKeepsThePastAndDrawsAnotherFuture() {
        Draws branch = new Draws(Seeds.of(42).branch(100, 3));
        assertThat(branch.branchDay()).isEqualTo(100);
        assertThat(branch.bits(Purpose.BIRTH, 99.99, 2, 3)).isEqualTo(draws.bits(Purpose.BIRTH, 99.99, 2, 3));
        assertThat(branch.bits(Purpose.BIRTH, 100, 2, 3)).isNotEqualTo(draws.bits(Purpose.BIRTH, 100, 2, 3));
        assertThat(draws.branchDay()).isInfinite();
    }

    @Test
    void branchesDifferByTheirNumberAlone() {
        Draws third = new Draws(Seeds.of(42).branch(100, 3));
        assertThat(new Draws(Seeds.of(42).branch(50, 3)).bits(Purpose.BIRTH, 100, 2, 3))
                .as("the same replication of another decision")
                .isEqualTo(third.bits(Purpose.BIRTH, 100, 2, 3));
        Draws fourth = new Draws(Seeds.of(42).branch(100, 4));
        DrawSample futures = DrawSample.of(SAMPLES, index -> third.uniform(Purpose.BIRTH, 100, 5, index));
        assertThat(futures.scoreOfCorrelation(
                        DrawSample.of(SAMPLES, index -> fourth.uniform(Purpose.BIRTH, 100, 5, index))))
                .isBetween(-LIMIT, LIMIT);
        assertThat(futures.scoreOfCorrelation(uniforms(draws, Purpose.BIRTH, 5)))
                .isBetween(-LIMIT, LIMIT);
    }
}
