package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published table of cases; {@code -Dentente.writeDocs=true} writes it anew. */
class CasesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "verification-cases.md");

    @Test
    void thePageIsTheOneThatTheCasesGive() throws IOException {
        if (Boolean.getBoolean("entente.writeDocs")) {
            Files.writeString(PAGE, CasesPage.text());
        }

        assertThat(PAGE)
                .as("stale? Write it anew with -Dentente.writeDocs=true")
                .exists()
                .hasContent(CasesPage.text());
    }

    @Test
    void everyBundledCaseIsVerified() {
        List<String> bundled = Library.entries().stream()
                .map(Library.Entry::id)
                .filter(id -> id.startsWith("verification/"))
                .toList();
        List<String> used = VerificationCases.all().stream()
                .flatMap(each -> each.findScenario().stream())
                .distinct()
                .toList();

        assertThat(used).containsExactlyInAnyOrderElementsOf(bundled);
        assertThat(VerificationCases.all()).extracting(VerificationCase::id).doesNotHaveDuplicates();
    }
}
