package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.report.document.Publication;
import entente.results.version.EngineVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReportTest {

    private static final String TEXT = ResultReports.of(Summaries.full(50)).in(Publication.Form.TABLE);

    @Test
    void itSaysWhatWasRun() {
        assertThat(TEXT)
                .startsWith("Twin valleys (twin-valleys)\n50 replications of ")
                .contains("from seed 1; 2 nations, 1 threat network; Entente " + EngineVersion.current() + ".");
    }

    @Test
    void itFitsAHundredColumnsAndHasNoTrailingBlanks() {
        assertThat(TEXT.lines()).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100);
            assertThat(line).doesNotEndWith(" ");
        });
    }

    @Test
    void everyPartIsThereInItsOrder() {
        List<String> parts = List.of(
                "SHARE OF PLOTS FOILED",
                "nobody shares (isolation)",
                "standing policy",
                "with decisions",
                "everything shared at once (pooled)",
                "With decisions, nations foil",
                "WHAT GAINS",
                "deciding: with decisions less standing",
                "POINTS GAINED AT",
                "MEASURES (counts are per run)",
                "NATIONS",
                "VAL Valoria",
                "WHAT KEPT REPORTS BACK",
                "TRUST",
                "Variant slow (arm: with decisions): rules.retryDays=300",
                "COMPARED, WITH DECISIONS",
                "slow AT EACH PLACE",
                "In this abstract model");

        assertThat(TEXT).containsSubsequence(parts);
    }

    @Test
    void differencesWhoseIntervalExcludesZeroAreMarked() {
        assertThat(TEXT.lines().filter(line -> line.matches("  Share of plots foiled .*points .*points  \\*")))
                .hasSize(1);
        assertThat(TEXT.lines().filter(line -> line.startsWith("  Reports shared ") && line.endsWith("*")))
                .isEmpty();
    }

    @Test
    void obstaclesComeWithTheirShareAndMeaning() {
        assertThat(TEXT).containsPattern("  TRUST +3.00 +100.0 %  The recipient is not trusted enough");
    }

    @Test
    void withoutBoundsTheirColumnsAreMissing() {
        String text = ResultReports.of(
                        Summaries.of(entente.results.sample.FakeRuns.FOILING, 3, Summaries.variant("asWritten")))
                .in(Publication.Form.TABLE);

        assertThat(text).doesNotContain("isolation").doesNotContain("pooled").contains("MEASURES (counts are per run)");
    }
}
