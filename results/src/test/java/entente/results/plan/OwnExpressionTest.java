package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.results.measure.WeightedCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnExpressionTest {

    /** What a sum of counts is worth where attacks are 2, leaks 30, and plots interdicted 5. */
    private static double at(WeightedCounts counts) {
        return counts.weights().entrySet().stream()
                .mapToDouble(part -> part.getValue()
                        * switch (part.getKey().name()) {
                            case "attacksLaunched" -> 2;
                            case "leaks" -> 30;
                            case "plotsInterdicted" -> 5;
                            default -> Double.NaN;
                        })
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "attacksLaunched + 0.1 * leaks, 5",
        "attacksLaunched+.1*leaks-plotsInterdicted, 0",
        "-attacksLaunched * 2 - -leaks, 26",
        "3 * (attacksLaunched - leaks / 10) / 2, -1.5",
        "2 * 3 * leaks / 4 / 5, 9",
        "leaks * 1e-1, 3",
        "leaks - 2 * leaks, -30"
    })
    void sumsAreWhatArithmeticSays(String text, double value) {
        OwnExpression.Term term = OwnExpression.read(text);

        assertThat(at(term.above())).isCloseTo(value, within(1e-12));
        assertThat(term.below()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "plotsInterdicted / (plotsInterdicted + attacksLaunched), 0.714285714285714",
        "1000 * (leaks - attacksLaunched) / (4 * plotsInterdicted), 1400",
        "leaks / attacksLaunched / 3, 5"
    })
    void quotientsAreOneSumOverAnother(String text, double value) {
        OwnExpression.Term term = OwnExpression.read(text);

        assertThat(term.below()).isNotNull();
        assertThat(at(term.above()) / at(term.below())).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attackLaunched + leaks | there is no measure attackLaunched; did you mean attacksLaunched?",
                "shareFoiled + leaks | shareFoiled is a ratio, which has no value in each run",
                "attacksLaunched + 1 | a number alone cannot be added",
                "attacksLaunched * leaks | two measures cannot be multiplied",
                "1 / leaks | it must be one sum of counts over another",
                "leaks / attacksLaunched + leaks | a quotient cannot be added to",
                "leaks / (attacksLaunched / leaks) | it must be one sum of counts over another",
                "leaks / (attacksLaunched - leaks) | must not subtract anything",
                "leaks / 0 | it divides by 0",
                "2 + 3 | it names no measure",
                "leaks - leaks | it names no measure",
                "(leaks + attacksLaunched | a bracket is not closed",
                "leaks + | it breaks off",
                "leaks attacksLaunched | it cannot be read from 'attacksLaunched' on",
                "leaks ^ 2 | it cannot be read from '^ 2' on",
                "* leaks | it cannot be read from '* leaks' on"
            })
    void saysWhatIsWrong(String text, String advice) {
        assertThatThrownBy(() -> OwnExpression.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(advice);
    }

    @Test
    void anEmptyOneBreaksOff() {
        assertThatThrownBy(() -> OwnExpression.read(" ")).hasMessageContaining("it breaks off");
    }
}
