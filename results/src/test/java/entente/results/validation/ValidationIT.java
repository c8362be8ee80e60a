package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import entente.results.report.document.DocumentMarkdown;
import entente.results.sensitivity.PlausibleShare;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A validation of the smallest size on the data beside the checkout; skipped where they are absent. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationIT {

    private static final Path DATA = Path.of("../../shared/data");

    private ValidationReport report;

    @BeforeAll
    void run() {
        Path panel = DATA.resolve("plots/europe-1994-2021.csv");
        assumeTrue(Files.exists(panel), () -> "SKIPPED: " + panel + " is missing");
        ValidationPlan plan = new ValidationPlan(ValidationPlan.FEWEST, 1);
        report = new Validation(plan, ValidationData.read(DATA), Simulation::run, 2).run(Progress.NONE);
    }

    @Test
    void everyStudyHasFindings() {
        assertThat(report.chapters().stream().flatMap(chapter -> chapter.findings().stream()))
                .extracting(finding -> finding.criterion().study())
                .contains("V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V9", "V10");
    }

    /** A value that is told without its interval would be a claim that nobody can weigh. */
    @Test
    void everyFindingOfTheModelHasAnInterval() {
        assertThat(report.chapters().stream().flatMap(chapter -> chapter.findings().stream()))
                .allSatisfy(finding -> assertThat(finding.model()).matches("(?s).*\\(.+ to .+\\).*"));
    }

    /** It is asked of the scenario that stands for all, and of the one that the README shows. */
    @Test
    void asksAtWhatShareOfParametersSharingHelps() {
        assertThat(report.shares().shares())
                .extracting(PlausibleShare::scenario)
                .containsExactly("europe-2020", "alpine-corridor");
        assertThat(DocumentMarkdown.page(ValidationDocument.of(report)))
                .contains("At what share of plausible parameters sharing helps")
                .contains("`rules.diplomacy.weights.alliance`");
    }

    @Test
    void missesStandFirstAndDataAreNamed() {
        String text = DocumentMarkdown.page(ValidationDocument.of(report)).replace('\n', ' ');

        assertThat(text.indexOf("## Where the model misses"))
                .isPositive()
                .isLessThan(text.indexOf("## What the model meets"));
        assertThat(text)
                .contains("`plots/europe-1994-2021.csv`")
                .containsPattern("`[0-9a-f]{64}`")
                .contains("This is less than a full validation");
    }
}
