package entente.results.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.figure.Drawing;
import entente.results.figure.IntervalChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One document in all its forms. Whatever it says, no form takes it for a sign of its own. */
class DocumentTest {

    private static final String EVIL = "<script>alert(1)</script> & \"x\" | *y* [z](javascript:w)";

    private final DocumentBlock.Grid grid = new DocumentBlock.Grid(
            "Caption " + EVIL, List.of("", "value"), List.of(List.of(EVIL, "1.5")), "Note " + EVIL);
    private final Document document = new Document(
            "Title " + EVIL,
            "Subtitle",
            "Question " + EVIL,
            List.of(new DocumentBlock.Prose("Answer " + EVIL)),
            List.of(new Document.Section(
                    "part",
                    "Part " + EVIL,
                    List.of(
                            new DocumentBlock.Items(List.of("Item " + EVIL)),
                            new DocumentBlock.Verbatim("Code " + EVIL),
                            new DocumentBlock.Exhibit("picture", "Figure " + EVIL, "Seen " + EVIL, drawing(), grid)))));

    @Test
    void aPageNeedsNothingAndRunsNothing() {
        String html = DocumentHtml.page(document);

        assertThat(html)
                .doesNotContain("<script", "https://", " src=", " style=", "@import", "url(")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "<svg ", "<table>", "default-src 'none'");
        assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:");
    }

    /** The policy in the page names the sum of the styles in the page: a browser applies these and no others. */
    @Test
    void thePagesPolicyAllowsItsOwnStylesAlone() throws Exception {
        String html = DocumentHtml.page(document);
        Matcher styles = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(html);
        assertThat(styles.find()).isTrue();

        byte[] sum = MessageDigest.getInstance("SHA-256").digest(styles.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(html).contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(sum) + "'");
    }

    @Test
    void aFragmentBringsNoPageAndNoStyles() {
        assertThat(DocumentHtml.article(document))
                .startsWith("<article class=\"report\">")
                .doesNotContain("<html", "<style", "<head>")
                .contains("<li><a href=\"#part\">");
    }

    @Test
    void markdownShowsFiguresWhereThereAreAny() {
        assertThat(DocumentMarkdown.of(document, "figures"))
                .contains("](figures/picture.svg)", "\\<script\\>", "\\[z\\]", "\\|", "| ---: |")
                .doesNotContain("<script>alert(1)</script> & \"x\" | *y* [z](javascript:w)\n|");
        assertThat(DocumentMarkdown.of(document, "")).doesNotContain(".svg");
    }

    @Test
    void plainTextShowsTables() {
        String text = DocumentText.of(document);

        assertThat(text)
                .startsWith("Title ")
                .contains("\nPART ", "- Item ", "1.5\n")
                .endsWith("\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    private static Drawing drawing() {
        return new IntervalChart(
                        List.of(IntervalChart.Row.of(EVIL)),
                        List.of(new Series("", SeriesStyle.of(0), List.of(new Series.IntervalValue(1, 0.5, 1.5)))),
                        "axis",
                        value -> String.valueOf((int) value),
                        null)
                .drawing();
    }
}
