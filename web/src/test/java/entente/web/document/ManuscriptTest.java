package entente.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManuscriptTest {

    private static final List<String> WORDS = List.of(
            "Manuel de situation",
            "À l’œuvre : garçons, naïveté, mañana",
            "Réservé à la direction",
            "Première partie",
            "Un < deux & trois > deux \"cités\"",
            "d’abord",
            "Jour",
            "Objet",
            "3",
            "Événement – ¿Qué pasó?",
            "Siège",
            "ABCD EFGH");

    private static final Manuscript PAPER = new Manuscript(
            WORDS.get(0),
            WORDS.get(1),
            WORDS.get(2),
            "fr",
            List.of(
                    new Block.Heading(1, WORDS.get(3)),
                    new Block.Prose(WORDS.get(4)),
                    new Block.Items(List.of(WORDS.get(5))),
                    new Block.Grid(List.of(WORDS.get(6), WORDS.get(7)), List.of(List.of(WORDS.get(8), WORDS.get(9)))),
                    new Block.PageBreak(),
                    new Block.Box(WORDS.get(10), List.of(WORDS.get(11)))));

    @ParameterizedTest
    @EnumSource
    void everyWordStandsInThePdfOnPaperOfThatSize(Paper paper) throws IOException {
        byte[] bytes = ManuscriptPdf.of(PAPER, paper);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(flat(new PDFTextStripper().getText(pdf))).contains(WORDS);
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            PDPage page = pdf.getPage(0);
            double millimetres = page.getMediaBox().getWidth() / 72 * 25.4;
            assertThat(millimetres).isBetween(paper == Paper.A4 ? 209.9 : 215.8, paper == Paper.A4 ? 210.1 : 216.0);
        }
    }

    @Test
    void everyWordStandsInTheDocxUnderRealStyles() throws IOException {
        byte[] bytes = ManuscriptDocx.of(PAPER, Paper.A4);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(docx)) {
            assertThat(flat(extractor.getText())).contains(WORDS);
            assertThat(docx.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactly(WORDS.get(3));
            assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(docx.getTables()).hasSize(2);
        }
    }

    @Test
    void theHtmlKeepsMarkupOfWordsAsWords() {
        assertThat(ManuscriptHtml.page(PAPER, Paper.LETTER))
                .contains("Un &lt; deux &amp; trois &gt; deux &quot;cités&quot;")
                .contains("size: 215.9mm 279.4mm")
                .contains("default-src 'none'")
                .doesNotContain("<script");
    }

    @Test
    void charactersThatNoFileCanHoldAreLeftOut() {
        Manuscript odd = new Manuscript("a\u0000b", "", "", "en", List.of(new Block.Prose("c\u000bd")));
        assertThat(ManuscriptHtml.page(odd, Paper.A4)).contains("ab").contains("cd");
        assertThat(ManuscriptPdf.of(odd, Paper.A4)).isNotEmpty();
        assertThat(ManuscriptDocx.of(odd, Paper.A4)).isNotEmpty();
    }

    @Test
    void aWordWiderThanItsColumnIsNotCut() throws IOException {
        String wide = "Donaudampfschifffahrtselektrizitäten".repeat(4);
        Manuscript narrow = new Manuscript(
                "x", "", "", "en", List.of(new Block.Grid(List.of("a", "b", "c"), List.of(List.of(wide, "e", "f")))));
        try (PDDocument pdf = Loader.loadPDF(ManuscriptPdf.of(narrow, Paper.A4))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s|[abcef]", ""))
                    .contains(wide.replaceAll("[abcef]", ""));
        }
    }

    @Test
    void rowsOfAnotherLengthAndUnknownLevelsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Grid(List.of("a", "b"), List.of(List.of("c"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(4, "x"));
    }

    private static String flat(String text) {
        return Stream.of(text.split("\\s+")).reduce("", (left, right) -> left + " " + right);
    }
}
