package entente.scenarios.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a cell is. */
class CellTextTest {

    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "1., 1",
        "12.00, 12",
        "'3,0', 3",
        "1.5, 1.5",
        "x.0, x.0",
        "1, 1",
        "'', ''",
        "1.000000, 1",
        "12.000, 12.000",
        "'1,000', '1,000'"
    })
    void wholeNumbersAreReadWithoutTheirZerosUnlessTheseMayBeThousands(String cell, String number) {
        assertThat(CellText.withoutZeros(cell)).isEqualTo(number);
    }

    @Test
    void numbersHaveAPointOrAComma() {
        assertThat(CellText.findNumber("0,5")).hasValue(0.5);
        assertThat(CellText.findNumber("-1.5e3")).hasValue(-1500);
        assertThat(CellText.findNumber(".5")).hasValue(0.5);
        for (String other : List.of("", "NaN", "0x1", "1,2,3", "1f", "e3", "1.234,5")) {
            assertThat(CellText.findNumber(other)).as(other).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "12.345.678", "1 000", "1\u00A0000", "1'000"})
    void thousandsAreSeen(String cell) {
        assertThat(CellText.isInThousands(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "0,123", "1,00", "-1,000", "1,0000", "1234,567"})
    void otherNumbersAreNotInThousands(String cell) {
        assertThat(CellText.isInThousands(cell)).isFalse();
    }

    @Test
    void errorsOfSpreadsheetsAreKnown() {
        assertThat(List.of("#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!,2")).allMatch(CellText::isError);
        assertThat(List.of("", "N/A", "#1", "# N/A", "NA")).noneMatch(CellText::isError);
    }

    @Test
    void blanksAreStrippedOfEveryKind() {
        assertThat(CellText.strip("\u00A0\t a b\u2003\u200B\uFEFF")).isEqualTo("a b");
        assertThat(CellText.strip(" \u00A0 ")).isEmpty();
        assertThat(CellText.strip("a" + " ".repeat(2_000_000) + "b")).hasSize(2_000_002);
    }
}
