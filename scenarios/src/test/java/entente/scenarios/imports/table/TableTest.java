package entente.scenarios.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets and other programs write them. */
class TableTest {

    static List<Arguments> lines() {
        return List.of(
                Arguments.of("1,2", Separator.COMMA, List.of("1", "2")),
                Arguments.of("1, 2 ,", Separator.COMMA, List.of("1", "2")),
                Arguments.of("1;2,5", Separator.SEMICOLON, List.of("1", "2,5")),
                Arguments.of("a b\tc, d", Separator.TAB, List.of("a b", "c, d")),
                Arguments.of("1   2", Separator.SPACE, List.of("1", "2")),
                Arguments.of("1 2 0,5", Separator.SPACE, List.of("1", "2", "0,5")),
                Arguments.of("1, 2 0", Separator.COMMA, List.of("1", "2 0")),
                Arguments.of("\"a;b\",c", Separator.COMMA, List.of("a;b", "c")),
                Arguments.of("\"a\"\"b\",c", Separator.COMMA, List.of("a\"b", "c")),
                Arguments.of(
                        "1 2 {'weight': 3, 'kind': 'kin'}",
                        Separator.SPACE,
                        List.of("1", "2", "{'weight': 3, 'kind': 'kin'}")),
                Arguments.of(
                        "1,2,{'weight': 3, 'kind': 'kin'}",
                        Separator.COMMA,
                        List.of("1", "2", "{'weight': 3, 'kind': 'kin'}")),
                Arguments.of("1 2 {}", Separator.SPACE, List.of("1", "2", "{}")),
                Arguments.of("{a, b}", Separator.COMMA, List.of("{a", "b}")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theFirstRowShowsWhatSeparates(String line, Separator separator, List<String> cells) {
        Table table = read(line);

        assertThat(table.separator()).isEqualTo(separator);
        assertThat(table.rows()).singleElement().extracting(Table.Row::cells).isEqualTo(cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;;"})
    void aFirstLineThatSaysWhatSeparatesIsObeyedAndIsNoRow(String first) {
        Table table = read(first, "a,b;c", "1;2");

        assertThat(table.rows()).extracting(Table.Row::cells).containsExactly(List.of("a,b", "c"), List.of("1", "2"));
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 3);
    }

    @Test
    void anotherSeparatorIsRefused() {
        assertThatThrownBy(() -> read("sep=|", "1|2"))
                .hasMessageContaining("sep is | (t:1): it must be a tab, a semicolon, a comma or a space");
    }

    @Test
    void emptyLinesAndLinesOfEmptyCellsAreNoRows() {
        assertThat(read("a,b", "", ",", "  ", "1,2", ",,,", "\"\",").rows())
                .extracting(Table.Row::line)
                .containsExactly(1, 5);
    }

    @Test
    void columnsAtTheEndThatAreEmptyInAllRowsAreNoColumns() {
        Table table = read("a,b,,", "1,2,,", "3,,,");

        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", ""));
        assertThat(table.rows()).extracting(Table.Row::filled).containsExactly(2, 2, 1);
    }

    @Test
    void whatStandsBeyondTheNamesStays() {
        assertThat(read("a,b,,", "1,2,,x").rows().get(1).cells()).containsExactly("1", "2", "", "x");
    }

    @Test
    void commentsAreCounted() {
        Table table = read("# a", "% b", "// c", "1,2");

        assertThat(table.comments()).isEqualTo(3);
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void aQuotedCellMayHaveSeveralLines() {
        Table table = read("a,b", "\"one", "two\",2", "3,4");

        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(1, 2, 4);
        assertThat(table.rows().get(1).cells()).containsExactly("one\ntwo", "2");
    }

    @Test
    void aQuoteThatIsNotClosedIsToldWithItsLine() {
        assertThatThrownBy(() -> read("a,b", "1,\"2", "3,4"))
                .hasMessageContaining("t:2: a quotation mark is opened and not closed in this line");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 3", "2, 10"})
    void aCellKnowsWhereItBegins(int position, int column) {
        assertThat(read("1,\"a, b\",2").rows().get(0).column(position)).isEqualTo(column);
    }

    @Test
    void blanksThatNobodySeesAreNoPartOfACell() {
        Table table = read("\u00A0a ,\u200Bb", "1\u00A0,2", "\u00A0,\u00A0");

        assertThat(table.rows()).extracting(Table.Row::cells).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(read("1\u00A02").rows().get(0).cells()).containsExactly("1", "2");
        assertThat(read("\"Ada  B\" \"Ada B\"").rows().get(0).cells()).containsExactly("Ada  B", "Ada B");
    }

    @Test
    void anErrorOfASpreadsheetIsNoComment() {
        Table table = read("a,b", "#N/A,1", "#REF!,2", "# N/A,3");

        assertThat(table.comments()).isOne();
        assertThat(table.rows()).hasSize(3);
    }

    private static Table read(String... lines) {
        Problems problems = new Problems("t");
        Table table = Table.read(String.join("\r\n", lines) + "\r\n", problems);
        problems.throwIfAny();
        return table;
    }
}
