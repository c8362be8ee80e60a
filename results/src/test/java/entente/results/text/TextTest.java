package entente.results.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables and paragraphs in plain text. */
class TextTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        String text = new TextTable()
                .row("name", "n")
                .row("A HEADING THAT RUNS OVER")
                .row("  ä", "100")
                .row("  longer", "")
                .text();

        assertThat(text).isEqualTo("name        n\nA HEADING THAT RUNS OVER\n  ä       100\n  longer\n");
    }

    @Test
    void whatStandsBeyondTheColumnsIsProseBesideTheRow() {
        String text =
                new TextTable(1).row("id", "word ".repeat(30)).row("", "more").text();

        assertThat(text.lines()).allMatch(line -> line.length() <= 100).hasSize(3);
        assertThat(text).startsWith("id  word").contains("\n    word").endsWith("\n    more\n");
    }

    @Test
    void paragraphsBreakBetweenWords() {
        String text = Paragraph.wrap("- ", "  ", "word ".repeat(50));

        assertThat(text.lines()).allMatch(line -> line.length() <= 100).hasSize(3);
        assertThat(text).startsWith("- word").contains("\n  word").endsWith("word\n");
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        assertThat(Paragraph.wrap("a " + "b".repeat(120) + " c")).isEqualTo("a\n" + "b".repeat(120) + "\nc\n");
    }

    @Test
    void numbersOfThingsAreInWords() {
        assertThat(Counted.of(1, "nation")).isEqualTo("1 nation");
        assertThat(Counted.of(0, "nation")).isEqualTo("0 nations");
    }
}
