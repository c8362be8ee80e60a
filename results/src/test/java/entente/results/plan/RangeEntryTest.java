package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges against their densities, summed by Simpson's rule. */
class RangeEntryTest {

    private static RangeEntry range(double low, double high, FactorDistribution distribution, Double mode) {
        return new RangeEntry(low, high, distribution, mode, false, 5);
    }

    private static RangeEntry triangular(double low, double mode, double high) {
        return range(low, high, FactorDistribution.TRIANGULAR, mode);
    }

    static Stream<RangeEntry> ranges() {
        return Stream.of(
                range(0, 1, FactorDistribution.UNIFORM, null),
                range(-1e12, 1e12, FactorDistribution.UNIFORM, null),
                range(-3, -2.5, FactorDistribution.UNIFORM, null),
                range(1e-6, 1e6, FactorDistribution.LOG_UNIFORM, null),
                range(10, 11, FactorDistribution.LOG_UNIFORM, null),
                triangular(0, 0.3, 1),
                triangular(-5, 0, 20),
                triangular(2, 2, 7),
                triangular(2, 7, 7));
    }

    /** The textbook density of each distribution (C. Forbes et al., Statistical Distributions, 2011). */
    private static DoubleUnaryOperator density(RangeEntry range) {
        double low = range.low();
        double high = range.high();
        return switch (range.distribution()) {
            case UNIFORM -> x -> 1 / (high - low);
            case LOG_UNIFORM -> x -> 1 / (x * Math.log(high / low));
            case TRIANGULAR ->
                x -> {
                    double mode = range.mode();
                    double top = 2 / (high - low);
                    if (x < mode) {
                        return top * (x - low) / (mode - low);
                    }
                    return x > mode ? top * (high - x) / (high - mode) : top;
                };
        };
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void asMuchOfTheDensityLiesBelowAQuantileAsItSays(RangeEntry range) {
        for (double share : new double[] {0.01, 0.25, 0.5, 0.8, 0.99}) {
            double quantile = range.quantile(share);
            assertThat(below(range, quantile)).as("share %s", share).isCloseTo(share, within(1e-6));
            assertThat(range.share(quantile)).isCloseTo(share, within(1e-9));
        }
    }

    /** Simpson's rule on even steps of the variable, or of its logarithm, on either side of a peak. */
    private static double below(RangeEntry range, double value) {
        DoubleUnaryOperator density = density(range);
        if (range.distribution() == FactorDistribution.LOG_UNIFORM) {
            return simpson(
                    t -> density.applyAsDouble(Math.exp(t)) * Math.exp(t), Math.log(range.low()), Math.log(value));
        }
        Double mode = range.mode();
        double middle = mode == null ? value : Math.min(mode, value);
        return simpson(density, range.low(), middle) + simpson(density, middle, value);
    }

    private static double simpson(DoubleUnaryOperator function, double from, double to) {
        int steps = 200;
        double width = (to - from) / steps;
        // Just inside of the ends, where a density may jump.
        double sum =
                function.applyAsDouble(from + 1e-12 * (to - from)) + function.applyAsDouble(to - 1e-12 * (to - from));
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * function.applyAsDouble(from + i * width);
        }
        return sum * width / 3;
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void beginsAndEndsAtItsEnds(RangeEntry range) {
        double close = 1e-9 * Math.abs(range.high());

        assertThat(range.quantile(0)).isCloseTo(range.low(), within(close));
        assertThat(range.quantile(1)).isCloseTo(range.high(), within(close));
        assertThat(range.share(range.low())).isCloseTo(0, within(1e-12));
        assertThat(range.share(range.high())).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void quantilesRiseWithTheShare(RangeEntry range) {
        double before = range.quantile(0);
        for (int i = 1; i <= 1000; i++) {
            double next = range.quantile(i / 1000.0);
            assertThat(next).as("share %d in a thousand", i).isGreaterThan(before);
            before = next;
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "0, 1, UNIFORM, none, none",
                "1, 1, UNIFORM, none, high",
                "2, 1, UNIFORM, none, high",
                "0, 1, LOG_UNIFORM, none, low",
                "-1, 1, LOG_UNIFORM, none, low",
                "0, 1, TRIANGULAR, none, mode",
                "0, 1, UNIFORM, 0.5, mode",
                "0, 1, TRIANGULAR, 1.1, mode",
                "0, 1, TRIANGULAR, -0.1, mode",
                "0, 1, TRIANGULAR, 0, none",
                "0, 1, TRIANGULAR, 1, none"
            })
    void contradictsItselfNowhereElse(
            double low, double high, FactorDistribution distribution, Double mode, String field) {
        assertThat(range(low, high, distribution, mode).contradictions())
                .extracting(broken -> broken.path())
                .isEqualTo(field == null ? List.of() : List.of(field));
    }

    /** As a table writes it: the value at the end of a range whose peak is there. */
    @Test
    void theEndOfARangeIsAPlaceEvenWhereItsPeakIs() {
        Factor factor = new Factor.Ranged("trust", List.of("a"), triangular(2, 7, 7));

        assertThat(factor.find("7")).hasValue(1);
        assertThat(factor.at(factor.find("7").orElseThrow()).text()).isEqualTo("7");
        assertThat(factor.find("2")).hasValue(0);
        assertThat(factor.find("7.1")).isEmpty();
        assertThat(factor.find("1.9")).isEmpty();
        assertThat(factor.find("seven")).isEmpty();
    }
}
