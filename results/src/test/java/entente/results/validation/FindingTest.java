package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.statistics.Estimate;
import entente.results.statistics.Proportion;
import entente.results.statistics.Sample;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void anIntervalMustLieWithinTheRange() {
        assertThat(within(0.76, 0.80)).isEqualTo(CriterionVerdict.MET);
        assertThat(within(0.70, 0.80)).isEqualTo(CriterionVerdict.OPEN);
        assertThat(within(0.60, 0.70)).isEqualTo(CriterionVerdict.MISSED);
        Estimate unknown = new Estimate(0.8, null, null, null, 1);
        assertThat(Finding.within(Criterion.US_SHARE_FOILED, "", unknown).verdict())
                .isEqualTo(CriterionVerdict.OPEN);
    }

    @Test
    void aDifferenceMustLieAboveZero() {
        assertThat(positive(0.1, 0.2)).isEqualTo(CriterionVerdict.MET);
        assertThat(positive(-0.1, 0.2)).isEqualTo(CriterionVerdict.OPEN);
        assertThat(positive(-0.2, -0.1)).isEqualTo(CriterionVerdict.MISSED);
        assertThat(positive(0, 0)).isEqualTo(CriterionVerdict.MISSED);
    }

    @Test
    void dataMustLieWhereTheModelPredictsThem() {
        Sample simulated =
                new Sample(IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray());

        Finding finding = Finding.predicted(Criterion.TEST_DISPERSION, "", simulated, 50);
        assertThat(finding.verdict()).isEqualTo(CriterionVerdict.MET);
        assertThat(finding.model()).isEqualTo("50.5 (3.48 to 97.5)");
        assertThat(Finding.predicted(Criterion.TEST_DISPERSION, "", simulated, 99)
                        .verdict())
                .isEqualTo(CriterionVerdict.MISSED);
        assertThat(Finding.predicted(Criterion.TEST_DISPERSION, "", simulated, Double.NaN)
                        .verdict())
                .isEqualTo(CriterionVerdict.MISSED);
    }

    @Test
    void theModelsMeanMustLieInTheIntervalOfTheData() {
        Proportion data = new Proportion(86, 132);

        assertThat(Finding.covered(Criterion.EUROPE_SHARE_FOILED, estimate(0.6, 0.5, 0.7), data)
                        .verdict())
                .isEqualTo(CriterionVerdict.MET);
        assertThat(Finding.covered(Criterion.EUROPE_SHARE_FOILED, estimate(0.5, 0.4, 0.9), data)
                        .verdict())
                .isEqualTo(CriterionVerdict.MISSED);
    }

    @Test
    void intervalsMustHoldAsOftenAsTheySay() {
        // Clopper–Pearson: 16 of 17 is 0.713 to 0.999, 12 of 17 is 0.440 to 0.897.
        Finding held = Finding.coverage(Criterion.EUROPE_COVERAGE, new Proportion(16, 17));
        assertThat(held.verdict()).isEqualTo(CriterionVerdict.MET);
        assertThat(held.model()).isEqualTo("0.941 (0.713 to 0.999)");
        assertThat(held.data()).isEqualTo("0.950");
        assertThat(Finding.coverage(Criterion.EUROPE_COVERAGE, new Proportion(12, 17))
                        .verdict())
                .isEqualTo(CriterionVerdict.MISSED);
    }

    private static CriterionVerdict within(double low, double high) {
        return Finding.within(Criterion.US_SHARE_FOILED, "", estimate((low + high) / 2, low, high))
                .verdict();
    }

    private static CriterionVerdict positive(double low, double high) {
        return Finding.positive(Criterion.TARGETING, "", estimate((low + high) / 2, low, high))
                .verdict();
    }

    private static Estimate estimate(double mean, double low, double high) {
        return new Estimate(mean, (high - low) / 4, low, high, 30);
    }
}
