package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** How seen values are compared with exact ones. */
class ChecksTest {

    private static final List<Double> VALUES = List.of(1.2, 0.7, 1.9, 1.1, 0.6, 1.4);

    private static MeasuredValue mean(double expected, List<Double> values) {
        return new MeanCheck<Double>("m", expected, value -> value).judge(values);
    }

    /** By SciPy 1.17: v = [1.2, .7, 1.9, 1.1, .6, 1.4]; norm.ppf(t.cdf(ttest_1samp(v, e).statistic, 5)), stats.sem(v). */
    @Test
    void zIsTheNormalQuantileOfStudentsProbability() {
        MeasuredValue row = mean(0.9, VALUES);

        assertThat(row.observed()).isCloseTo(1.15, within(1e-12));
        assertThat(row.standardError()).isCloseTo(0.194507926145, within(1e-9));
        assertThat(row.z()).isCloseTo(1.138284628840, within(1e-9));
        assertThat(mean(2.5, VALUES).z()).isCloseTo(-3.303930519791, within(1e-9));
    }

    @Test
    void farOutIsAFailure() {
        assertThat(mean(1, VALUES).verdict()).isEqualTo(CheckVerdict.PASS);
        assertThat(mean(10, VALUES).verdict()).isEqualTo(CheckVerdict.FAIL);
        assertThat(mean(-10, VALUES).z()).isGreaterThan(3.5);
    }

    @Test
    void withoutSpreadOnlyTheValueItselfPasses() {
        assertThat(mean(0.5, List.of(0.5, 0.5, 0.5)).verdict()).isEqualTo(CheckVerdict.PASS);
        assertThat(mean(0.5, List.of(0.4, 0.4, 0.4)).verdict()).isEqualTo(CheckVerdict.FAIL);
        assertThat(mean(0.5, List.of(0.4, Double.NaN, 0.5)).verdict()).isEqualTo(CheckVerdict.FAIL);
    }

    @Test
    void exactIsEveryRun() {
        ExactCheck<Double> check = new ExactCheck<>("m", value -> 2, value -> value);

        assertThat(check.judge(List.of(2.0, 2.0)).verdict()).isEqualTo(CheckVerdict.PASS);
        MeasuredValue worst = check.judge(List.of(2.0, 2.1, 1.5));
        assertThat(worst.verdict()).isEqualTo(CheckVerdict.FAIL);
        assertThat(worst.observed()).isEqualTo(1.5);
        assertThat(check.judge(List.of(2.0, Double.NaN)).verdict()).isEqualTo(CheckVerdict.FAIL);
    }

    /** 400 samples of either law, by inversion from fixed seeds; the wrong one has the right mean. */
    @Test
    void theLawIsCompared() {
        SplittableRandom random = new SplittableRandom(5);
        PoissonDistribution law = new PoissonDistribution(3);
        List<List<Integer>> poisson = Stream.generate(() -> law.inverseCumulativeProbability(random.nextDouble()))
                .limit(400)
                .map(List::of)
                .collect(Collectors.toCollection(ArrayList::new));
        List<List<Integer>> uniform =
                IntStream.range(0, 400).mapToObj(i -> List.of(i % 7)).toList();
        PoissonCheck<List<Integer>> check = new PoissonCheck<>("law", 3, run -> run);

        MeasuredValue right = check.judge(poisson);
        assertThat(right.verdict()).isEqualTo(CheckVerdict.PASS);
        assertThat(right.expected()).isEqualTo(7);
        assertThat(check.judge(uniform).verdict()).isEqualTo(CheckVerdict.FAIL);
        assertThat(new PoissonCheck<List<Integer>>("law", 3.5, run -> run)
                        .judge(poisson)
                        .verdict())
                .isEqualTo(CheckVerdict.FAIL);
    }

    @Test
    void theWorstVerdictCounts() {
        assertThat(CheckVerdict.PASS.or(CheckVerdict.SKIPPED)).isEqualTo(CheckVerdict.SKIPPED);
        assertThat(CheckVerdict.FAIL.or(CheckVerdict.OUTSIDE)).isEqualTo(CheckVerdict.FAIL);
    }
}
