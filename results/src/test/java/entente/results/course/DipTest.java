package entente.results.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DipTest {

    /** Against another implementation: reference.R beside the file. The p-values of both are by chance. */
    @ParameterizedTest
    @CsvFileSource(resources = "/entente/results/course/reference.csv")
    void isWhatTheReferenceSays(double dip, double pValue, String values) {
        double[] sample = Arrays.stream(values.split(";"))
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThat(Dip.of(sample)).isCloseTo(dip, within(1e-12));
        if (sample.length >= 20) {
            // Three standard errors of 50 successes, on which the count stops.
            assertThat(Dip.pValue(dip, sample.length)).isCloseTo(pValue, within(0.02 + 0.4 * pValue));
        }
    }

    @Test
    void isTheSameForAnyOrderAndScale() {
        assertThat(Dip.of(new double[] {9, 1, 2, 8, 1.5})).isEqualTo(Dip.of(new double[] {1, 1.5, 2, 8, 9}));
        assertThat(Dip.of(new double[] {90, 10, 20, 80, 15}))
                .isCloseTo(Dip.of(new double[] {1, 1.5, 2, 8, 9}), within(1e-12));
    }

    @Test
    void oneValueHasNoDip() {
        assertThat(Dip.of(new double[] {4, 4, 4, 4})).isEqualTo(0.125);
        assertThat(Dip.pValue(0.125, 4)).isEqualTo(1);
    }
}
