package entente.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small values that are written as one word: laws of durations, counts, Admiralty grades. */
class WrittenValuesTest {

    @ParameterizedTest
    @CsvSource({"fixed, 0", "exponential, 1", "erlang(2), 2", "erlang(999), 999"})
    void lawsAreReadAndWritten(String text, int shape) {
        assertThat(DurationLaw.parse(text).shape()).isEqualTo(shape);
        assertThat(new DurationLaw(shape)).hasToString(text);
        assertThat(text).matches(DurationLaw.SYNTAX);
    }

    @Test
    void anErlangLawOfOneStageIsTheExponential() {
        assertThat(DurationLaw.parse("erlang(1)")).isEqualTo(DurationLaw.EXPONENTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Fixed", "erlang", "erlang(0)", "erlang(-1)", "erlang(1000)", "erlang(2) ", "normal"})
    void otherLawsAreRefusedWithWhatWouldDo(String text) {
        assertThat(text).doesNotMatch(DurationLaw.SYNTAX);
        assertThatThrownBy(() -> DurationLaw.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"")
                .hasMessageContaining("erlang(k)");
        assertThatThrownBy(() -> new DurationLaw(-1)).hasMessageContaining("-1");
    }

    @Test
    void countsAreReadAndWritten() {
        assertThat(Count.parse("unlimited")).isEqualTo(Count.UNLIMITED).hasToString("unlimited");
        assertThat(Count.parse("0")).isEqualTo(Count.of(0)).hasToString("0");
        assertThat(Count.parse("17").value()).isEqualTo(17);
        assertThat(Count.of(17).isUnlimited()).isFalse();
        assertThat(Count.UNLIMITED.isUnlimited()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "", "Unlimited", "many"})
    void otherCountsAreRefused(String text) {
        assertThatThrownBy(() -> Count.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyGradeIsReadAndWritten() {
        for (char reliability = 'A'; reliability <= 'F'; reliability++) {
            for (int credibility = 1; credibility <= 6; credibility++) {
                String text = reliability + Integer.toString(credibility);
                AdmiraltyGrade grade = AdmiraltyGrade.parse(text);
                assertThat(grade).hasToString(text);
                assertThat(grade.reliability()).isEqualTo(reliability);
                assertThat(grade.credibility()).isEqualTo(credibility);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A0", "A7", "G1", "a1", "1A", "A10"})
    void otherGradesAreRefused(String text) {
        assertThatThrownBy(() -> AdmiraltyGrade.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no Admiralty grade: write A1 to F6");
    }

    @ParameterizedTest
    @CsvSource({"C3, C3, true", "B3, C3, true", "C2, C3, true", "D1, C3, false", "A4, C3, false", "F6, F6, true"})
    void bothPartsOfAGradeMustBeAsGood(String grade, String minimum, boolean enough) {
        assertThat(AdmiraltyGrade.parse(grade).atLeast(AdmiraltyGrade.parse(minimum)))
                .isEqualTo(enough);
    }

    @Test
    void markingsTightenToRed() {
        assertThat(Marking.CLEAR.tighter()).isEqualTo(Marking.GREEN);
        assertThat(Marking.AMBER.tighter()).isEqualTo(Marking.AMBER_STRICT);
        assertThat(Marking.RED.tighter()).isEqualTo(Marking.RED);
        assertThat(Marking.AMBER.within(Marking.AMBER)).isTrue();
        assertThat(Marking.AMBER_STRICT.within(Marking.AMBER)).isFalse();
    }
}
