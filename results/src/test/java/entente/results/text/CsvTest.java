package entente.results.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
