package entente.results.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of block in every form that people read. */
class BlocksTest {

    private static final DocumentBlock.Grid GRID = new DocumentBlock.Grid(
            List.of("THINGS", "many\nof them", "share"),
            List.of(
                    List.of("A KIND"),
                    List.of("one", "10", "5 %", "Explained at some length."),
                    List.of(""),
                    List.of("two", "7", "< 1 %")),
            "A note.");

    @Test
    void proseIsAParagraphInEveryForm() {
        DocumentBlock prose = new DocumentBlock.Prose("word ".repeat(30).strip());

        assertThat(text(prose).lines()).hasSize(2).allMatch(line -> line.length() <= 100);
        assertThat(markdown(prose)).isEqualTo("word ".repeat(30).strip() + "\n\n");
        assertThat(html(prose)).contains("<p>word word").endsWith("</p>\n");
    }

    @Test
    void aHeadingStandsBelowThatOfItsSectionInEveryForm() {
        DocumentBlock heading = new DocumentBlock.Heading("Why <so>");

        assertThat(text(heading)).isEqualTo("Why <so>\n");
        assertThat(markdown(heading)).isEqualTo("### Why \\<so\\>\n\n");
        assertThat(html(heading)).isEqualTo("<h3>Why &lt;so&gt;</h3>\n");
    }

    @Test
    void aPageKeepsTheMarksOfItsWordsAndBreaksItsLines() {
        Document document = new Document(
                "Title",
                "<!-- from -->",
                List.of(
                        new DocumentBlock.Prose("**word** ".repeat(20)),
                        new DocumentBlock.Grid(List.of("", "what"), List.of(List.of("`a`", "b | c")))));

        assertThat(DocumentMarkdown.page(document))
                .isEqualTo("# Title\n\n<!-- from -->\n\n"
                        + "**word** ".repeat(13).strip() + "\n"
                        + "**word** ".repeat(7).strip()
                        + "\n\n|  | what |\n| --- | --- |\n| `a` | b \\| c |\n");
    }

    @Test
    void itemsAreAListInEveryForm() {
        DocumentBlock items = new DocumentBlock.Items(List.of("first", "second"));

        assertThat(text(items)).isEqualTo("- first\n- second\n");
        assertThat(markdown(items)).isEqualTo("- first\n- second\n\n");
        assertThat(html(items)).isEqualTo("<ul>\n<li>first</li>\n<li>second</li>\n</ul>\n");
    }

    @Test
    void codeKeepsItsBlanksInEveryForm() {
        DocumentBlock code = new DocumentBlock.Verbatim("  a  b\nc\n");

        assertThat(text(code)).isEqualTo("    a  b\n  c\n");
        assertThat(markdown(code)).isEqualTo("```\n  a  b\nc\n```\n\n");
        assertThat(html(code)).isEqualTo("<pre>  a  b\nc</pre>\n");
    }

    @Test
    void tablesStandInColumnsWithTheirHeadOnSeveralLines() {
        assertThat(text(GRID)).isEqualTo("""
            THINGS     many  share
                    of them
            A KIND
              one        10    5 %  Explained at some length.

              two         7  < 1 %
            A note.
            """);
    }

    @Test
    void tablesAreTablesOfMarkdown() {
        assertThat(markdown(GRID)).isEqualTo("""
            | THINGS | many of them | share |  |
            | --- | ---: | ---: | --- |
            | A KIND |  |  |  |
            | one | 10 | 5 % | Explained at some length. |
            | two | 7 | \\< 1 % |  |

            A note.

            """);
    }

    @Test
    void tablesAreTablesOfHtml() {
        assertThat(html(GRID))
                .contains("<th scope=\"col\">many of them</th>")
                .contains("<tr><th scope=\"colgroup\" colspan=\"3\">A KIND</th></tr>")
                .contains("<tr><th scope=\"row\">one</th><td>10</td><td>5\u00a0%</td><td>Explained at some"
                        + " length.</td></tr>")
                .contains("<td>&lt; 1\u00a0%</td>")
                .contains("<p class=\"note\">A note.</p>")
                .doesNotContain("<caption>", "<th scope=\"row\"></th>");
    }

    @Test
    void aCaptionStandsAboveTheTable() {
        DocumentBlock grid = new DocumentBlock.Grid("Said before", List.of("", "n"), List.of(List.of("a", "1")), "");

        assertThat(text(grid)).isEqualTo("Said before\n     n\n  a  1\n");
        assertThat(markdown(grid)).startsWith("**Said before**\n\n| ");
        assertThat(html(grid)).contains("<caption>Said before</caption>").doesNotContain("note");
    }

    @Test
    void partsWithoutATitleHaveNoHeading() {
        Document document = new Document("Title", "one line\nanother", List.of(new DocumentBlock.Prose("said")));

        assertThat(DocumentText.of(document)).isEqualTo("Title\none line\nanother\n\nsaid\n");
        assertThat(DocumentMarkdown.of(document, "")).isEqualTo("# Title\n\none line\n\nanother\n\nsaid\n\n");
        assertThat(DocumentHtml.article(document))
                .contains("<p class=\"subtitle\">one line</p>\n<p class=\"subtitle\">another</p>")
                .doesNotContain("<h2", "<nav", "class=\"answer\"");
    }

    @Test
    void aDocumentWithoutSubtitleHasNone() {
        Document document = new Document("Title", "", List.of());

        assertThat(DocumentText.of(document)).isEqualTo("Title\n");
        assertThat(DocumentMarkdown.of(document, "")).isEqualTo("# Title\n\n");
        assertThat(DocumentHtml.article(document)).doesNotContain("subtitle");
    }

    private static String text(DocumentBlock block) {
        return DocumentText.of(document(block)).substring("t\n\n".length());
    }

    private static String markdown(DocumentBlock block) {
        return DocumentMarkdown.of(document(block), "").substring("# t\n\n".length());
    }

    private static String html(DocumentBlock block) {
        String all = DocumentHtml.article(document(block));
        String start = "<section id=\"results\">\n";
        return all.substring(all.indexOf(start) + start.length(), all.indexOf("</section>"));
    }

    private static Document document(DocumentBlock block) {
        return new Document("t", "", List.of(block));
    }
}
