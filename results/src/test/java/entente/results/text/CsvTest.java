package entente.results.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.statistics.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that any spreadsheet reads back. */
class CsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "``|``",
                "two words|two words",
                "a;b|a;b",
                "a,b|\"a,b\"",
                "say \"no\"|\"say \"\"no\"\"\"",
                "`one\ntwo`|`\"one\ntwo\"`",
                "`one\rtwo`|`\"one\rtwo\"`",
                "é – ’|é – ’"
            })
    void aCellIsQuotedWhereItMustBe(String cell, String written) {
        assertThat(Csv.line(cell, "x")).isEqualTo(written + ",x\n");
    }

    @Test
    void aLineHasAllItsCells() {
        assertThat(Csv.line("a", "", "c")).isEqualTo("a,,c\n");
        assertThat(Csv.line()).isEqualTo("\n");
    }

    @Test
    void anEstimateIsFourCellsAndWhatIsUndefinedIsEmpty() {
        assertThat(Csv.line("a", new Estimate(0.1, null, null, 1e-7, 3), null, 2.0, 7))
                .isEqualTo("a,0.1,,0.0000001,3,,2,7\n");
    }
}
