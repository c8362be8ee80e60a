package entente.scenarios.imports.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import entente.scenarios.imports.table.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of tables of relations, and the fields of a scenario that they become. */
class RelationsTest {

    private final Problems problems = new Problems("t.csv");

    @Test
    void aPairOfWhichNothingIsKnownHasNoFields() {
        assertThat(Relations.given(new Dyad(false, false, false, 0, 0, 0, null), 0))
                .isEmpty();
    }

    @Test
    void fieldsStandInTheirOrder() {
        Map<String, Object> fields = Relations.given(new Dyad(true, true, false, .5, 80, 1, .25), .123456);

        assertThat(fields)
                .containsExactly(
                        entry("alliance", true),
                        entry("pact", .5),
                        entry("rivalry", .5),
                        entry("commonMemberships", .1235),
                        entry("economicTies", .25),
                        entry("contiguous", true));
        assertThat(fields.keySet()).containsExactlyElementsOf(Relations.FIELDS);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, true", "4, false", "5, false"})
    void neighboursHaveABorderOrLittleWaterBetweenThem(int contiguity, boolean isNeighbourly) {
        assertThat(new Dyad(false, false, false, 0, 0, contiguity, null).isNeighbourly())
                .isEqualTo(isNeighbourly);
    }

    @Test
    void alliesThatAreRivalsAreNoFriends() {
        assertThat(new Dyad(true, false, false, 0, 0, 0, null).isFriendlyAlliance())
                .isTrue();
        assertThat(new Dyad(true, false, false, .1, 0, 0, null).isFriendlyAlliance())
                .isFalse();
        assertThat(new Dyad(false, true, true, 0, 0, 0, null).isFriendlyAlliance())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "na", "N/A", "#N/A", "null"})
    void whatIsNotKnownIsNothing(String cell) {
        assertThat(row(cell).find("x", 0, 1)).isEmpty();
        assertThat(row(cell).number("x", 0, 1)).isZero();
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.25, .25", "1e-1, .1", "1.0, 1", "'0,25', .25", "'0,125', .125"})
    void numbersInRangeAreTaken(String cell, double number) {
        assertThat(row(cell).find("x", 0, 1)).contains(number);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "-0.1", "NaN", "x", "Infinity", "0.5.5", "0,5,5", "1f"})
    void othersAreToldWithTheirRange(String cell) {
        assertThat(row(cell).find("x", 0, 1)).isEmpty();
        assertThat(told())
                .containsExactly(
                        "x is " + cell + " (t.csv:7): it must be a number from 0 to 1, or empty if not known.");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1.0, true", "0, false", "0.0, false", "'', false", "TRUE, true", "False, false", "NA, false"
    })
    void aFlagIsOneOrNought(String cell, boolean flag) {
        assertThat(row(cell).flag("x")).isEqualTo(flag);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aCommaThatMayStandBetweenThousandsIsTold() {
        assertThat(row("40,579").find("x", 0, 1e6)).isEmpty();
        assertThat(told())
                .containsExactly("x is 40,579 (t.csv:7): this may be 40579 or 40.579: write it without a comma.");
        assertThat(row("1,179").find("x", -10, 10)).contains(1.179);
    }

    @Test
    void anotherFlagIsTold() {
        assertThat(row("yes").flag("x")).isFalse();
        assertThat(told()).containsExactly("x is yes (t.csv:7): it must be 1 where they have it, else 0.");
    }

    @ParameterizedTest
    @CsvSource({"fra, FRA", "DEU, DEU"})
    void aStateIsNamedByThreeLetters(String cell, String code) {
        assertThat(row(cell).code("x")).isEqualTo(code);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "FRAN", "F1A", "France", ""})
    void anotherNameOfAStateIsTold(String cell) {
        row(cell).code("x");

        assertThat(told()).singleElement().asString().contains("ISO 3166-1 alpha-3");
    }

    @Test
    void aWholeNumberHasNoDecimals() {
        assertThat(row("3.0").whole("x", 5)).isEqualTo(3);
        assertThat(problems.isEmpty()).isTrue();
        row("3.5").whole("x", 5);
        assertThat(told()).containsExactly("x is 3.5 (t.csv:7): it must be a whole number from 0 to 5.");
    }

    private TableRow row(String cell) {
        return new TableRow(7, Map.of("x", cell), problems);
    }

    private List<String> told() {
        return catchThrowableOfType(InvalidInput.class, problems::throwIfAny).violations().stream()
                .map(Violation::text)
                .toList();
    }
}
