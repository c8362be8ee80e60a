package entente.results.validation;

import java.util.List;

/**
 * What one study came to.
 *
 * @param study its number, as V1
 * @param title what it is about
 * @param text how it was done and what else came out, in Markdown
 * @param findings its criteria, in order
 */
public record Chapter(String study, String title, String text, List<Finding> findings) {

    public Chapter {
        findings = List.copyOf(findings);
    }
}
