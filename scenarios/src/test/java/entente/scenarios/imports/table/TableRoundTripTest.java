package entente.scenarios.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables by chance, written as RFC 4180 and spreadsheets do, are read as what was written. */
class TableRoundTripTest {

    private static final List<String> WORDS = List.of(
            "a",
            "Größe",
            "東京",
            "😀",
            "1",
            "-2.5",
            "a b",
            "say \"so\"",
            "x,y",
            "x;y",
            "x\ty",
            "two\nlines",
            "#no",
            "'",
            "{a}",
            "\"",
            "");

    /** A table as it was made: its cells, the text of each, and the line on which each row begins. */
    private static final class Written {

        private final List<List<String>> cells = new ArrayList<>();
        private final List<List<String>> texts = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Written(Random random, Separator separator) {
            int line = 1;
            int width = 2 + random.nextInt(4);
            String end = random.nextBoolean() ? "\n" : "\r\n";
            for (int row = 1 + random.nextInt(8); row > 0; row--) {
                while (random.nextInt(4) == 0) {
                    text.append(random.nextBoolean() ? "" : "# a comment, with; all\tkinds")
                            .append(end);
                    line++;
                }
                List<String> own = new ArrayList<>();
                List<String> written = new ArrayList<>();
                for (int c = 0; c < width; c++) {
                    // The last one holds, so that no column at the end is empty; the first shows what separates.
                    String word = c == width - 1 || c == 0 ? "w" + row : WORDS.get(random.nextInt(WORDS.size()));
                    own.add(word);
                    written.add(quoted(word, random));
                }
                String joined = String.join(String.valueOf(separator.character()), written);
                text.append(joined).append(end);
                cells.add(own);
                texts.add(written);
                lines.add(line);
                line += 1 + (int) joined.chars().filter(c -> c == '\n').count();
            }
        }

        private static String quoted(String word, Random random) {
            boolean must = word.isEmpty() || word.matches("(?s).*[ ,;\t\n\"'#{}].*");
            return must || random.nextInt(5) == 0 ? "\"" + word.replace("\"", "\"\"") + "\"" : word;
        }
    }

    private static Table read(String text) {
        Problems problems = new Problems("t");
        Table table = Table.read(text, problems);
        problems.throwIfAny();
        return table;
    }

    @ParameterizedTest
    @EnumSource(
            value = Separator.class,
            names = {"TAB", "SEMICOLON", "COMMA"})
    void whatWasWrittenIsRead(Separator separator) {
        Random random = new Random(separator.character());
        for (int trial = 0; trial < 300; trial++) {
            Written written = new Written(random, separator);

            Table table = read(written.text.toString());

            assertThat(table.separator()).isEqualTo(separator);
            assertThat(table.rows())
                    .as("%s", written.text)
                    .extracting(Table.Row::cells)
                    .isEqualTo(written.cells);
            assertThat(table.rows()).extracting(Table.Row::line).isEqualTo(written.lines);
        }
    }

    /** At the column that a violation names, the cell stands. */
    @ParameterizedTest
    @EnumSource(
            value = Separator.class,
            names = {"TAB", "SEMICOLON", "COMMA"})
    void everyCellBeginsAtItsColumn(Separator separator) {
        Random random = new Random(100 + separator.character());
        for (int trial = 0; trial < 200; trial++) {
            Written written = new Written(random, separator);
            Table table = read(written.text.toString());
            for (int r = 0; r < table.rows().size(); r++) {
                Table.Row row = table.rows().get(r);
                for (int c = 0; c < row.cells().size(); c++) {
                    String cell = written.texts.get(r).get(c);
                    assertThat(row.text().substring(row.column(c) - 1))
                            .as("cell %d of %s", c, row.text())
                            .startsWith(cell);
                }
            }
        }
    }

    /** A line that says what separates is obeyed, even where the first row would show something else. */
    @ParameterizedTest
    @EnumSource(
            value = Separator.class,
            names = {"TAB", "SEMICOLON", "COMMA"})
    void whatIsSaidCountsMoreThanWhatShows(Separator separator) {
        String between = String.valueOf(separator.character());
        Table table = read("sep=" + between + "\na" + between + "b\n\"1\t;,2\"" + between + "3\n");

        assertThat(table.separator()).isEqualTo(separator);
        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("a", "b"), List.of("1\t;,2", "3"));
    }

    /** Up to a hundred lines may be in one pair of quotes; more are a quote that somebody forgot. */
    @Test
    void aForgottenQuoteDoesNotSwallowTheFile() {
        String lines = "x\n".repeat(98);
        Problems problems = new Problems("t");

        assertThat(read("a,b\n\"" + lines + "x\",2\nc,d\n").rows()).hasSize(3);
        Table.read("a,b\n\"" + lines.repeat(3) + "x\",2\nc,d\n", problems);
        assertThat(problems.all().getMessage()).contains("t:2: a quotation mark is opened and not closed");
    }

    @Test
    void nothingIsNoTable() {
        assertThat(read("").rows()).isEmpty();
        assertThat(read("\n\r\n# only this\n").rows()).isEmpty();
        assertThat(read("\n\r\n# only this\n").comments()).isEqualTo(1);
    }
}
