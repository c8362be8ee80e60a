package entente.results.validation;

import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.sensitivity.PlausibleShares;
import entente.results.validation.ValidationData.Digest;
import java.util.List;

/**
 * What came of a validation.
 *
 * @param plan how much was run
 * @param digests the data
 * @param chapters the studies, in order
 * @param sensitivity how much conclusions depend on assumptions; its words are Markdown
 * @param shares at what share of plausible parameters sharing helps
 */
public record ValidationReport(
        ValidationPlan plan,
        List<Digest> digests,
        List<Chapter> chapters,
        Document.Section sensitivity,
        PlausibleShares shares) {

    public ValidationReport {
        digests = List.copyOf(digests);
        chapters = List.copyOf(chapters);
    }

    /** The shares of plausible parameters as the file that {@code run} reads them from has them. */
    public String sharesText() {
        return shares.text();
    }

    /** The findings of all studies that came to a verdict, in order. */
    public List<Finding> findings(CriterionVerdict verdict) {
        return chapters.stream()
                .flatMap(chapter -> chapter.findings().stream())
                .filter(finding -> finding.verdict() == verdict)
                .toList();
    }

    /**
     * What one study came to.
     *
     * @param study its number, as V1
     * @param title what it is about
     * @param text how it was done and what else came out; its words are Markdown
     * @param findings its criteria, in order
     */
    public record Chapter(String study, String title, List<DocumentBlock> text, List<Finding> findings) {

        public Chapter {
            text = List.copyOf(text);
            findings = List.copyOf(findings);
        }
    }
}
