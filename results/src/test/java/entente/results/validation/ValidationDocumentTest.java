package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.report.document.DocumentMarkdown;
import entente.results.sensitivity.PlausibleShare;
import entente.results.sensitivity.PlausibleShares;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report of a validation, made of findings that are given. */
class ValidationDocumentTest {

    private static final Finding MISSED = finding(Criterion.TEST_DISPERSION, CriterionVerdict.MISSED, "A");
    private static final Finding MET = finding(Criterion.US_UNDER_WAY, CriterionVerdict.MET, "");

    @Test
    void whatIsMissedStandsFirstAndNothingIsSaidToBeNothing() {
        Document document = document(ValidationPlan.FULL, MET, MISSED);

        assertThat(document.sections())
                .extracting(Document.Section::title)
                .containsExactly(
                        "Where the model misses",
                        "What is not decided",
                        "What the model meets",
                        "V9: A study",
                        "Sensitivity",
                        "Data");
        assertThat(document.sections().get(0).blocks())
                .containsExactly(new DocumentBlock.Grid(
                        List.of("", "claim", "model", "compared with"),
                        List.of(List.of("V2", Criterion.TEST_DISPERSION.claim() + " (A)", "2 (1 to 3)", "5"))));
        assertThat(document.sections().get(1).blocks())
                .containsExactly(new DocumentBlock.Prose("Every criterion is decided."));
    }

    @Test
    void aStudyTellsItsWordsThenItsRulesWithWhatIsNotMetInBold() {
        String page = DocumentMarkdown.page(document(ValidationPlan.FULL, MET, MISSED));

        assertThat(page)
                .contains("## V9: A study\n\nHow it was done, with `a | b`.\n\n| measured | the rule | model |")
                .contains("| " + Criterion.US_UNDER_WAY.rule().words() + " | 2 (1 to 3) | 5 | met |\n")
                .contains("| " + Criterion.TEST_DISPERSION.rule().words() + " | 2 (1 to 3) | 5 | **missed** |\n")
                .endsWith("| `plots.csv` | `abc` |\n");
    }

    @Test
    void lessThanAFullValidationSaysSo() {
        String less = "This is less than a full validation";

        assertThat(DocumentMarkdown.page(document(ValidationPlan.QUICK, MET)).replace('\n', ' '))
                .contains(less);
        assertThat(DocumentMarkdown.page(document(ValidationPlan.FULL, MET)).replace('\n', ' '))
                .doesNotContain(less);
    }

    private static Document document(int replications, Finding... findings) {
        return ValidationDocument.of(new ValidationReport(
                new ValidationPlan(replications, 1),
                List.of(new ValidationData.Digest("plots.csv", "abc")),
                List.of(new ValidationReport.Chapter(
                        "V9",
                        "A study",
                        List.of(new DocumentBlock.Prose("How it was done, with `a | b`.")),
                        List.of(findings))),
                new Document.Section("sensitivity", "Sensitivity", List.of()),
                new PlausibleShares(List.of(new PlausibleShare("one", "1.0", 219, 100, 8, 61, 22, 3)))));
    }

    private static Finding finding(Criterion criterion, CriterionVerdict verdict, String subject) {
        return new Finding(criterion, subject, verdict, "2 (1 to 3)", "5");
    }
}
