package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.report.document.DocumentMarkdown;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LibraryLawsTest {

    private static final Path PAGE = Path.of("..", "docs", "laws.md");

    /**
     * Two pairs decide nothing; they show that every law can be measured in every scenario, in as many runs as were said: some
     * thousands, which take minutes.
     */
    @Tag("long")
    @Test
    void measuresEveryLawInTheRunsItSays() {
        LawPlan plan = new LawPlan(2, 7);
        AtomicInteger runs = new AtomicInteger();

        LawReport report = LawReport.measure(plan, Simulation::run, 2, (done, total) -> {
            assertThat(total).isEqualTo(LawReport.runs(plan));
            runs.set(done);
        });

        assertThat(runs).hasValue(LawReport.runs(plan));
        assertThat(report.findings())
                .extracting(finding -> finding.law().title())
                .containsExactlyElementsOf(Laws.all().stream().map(Law::title).toList());
        String page = DocumentMarkdown.page(LawsDocument.of(report));
        assertThat(page)
                .startsWith("# Laws of the model")
                .contains(report.holding() + " of " + report.findings().size() + " laws hold", "2 pairs")
                .contains("This is less than a full measurement");
        assertThat(LawSettings.scenarios()).allSatisfy(id -> assertThat(page).contains("| " + id + " |"));
    }

    @Test
    void thePageTellsEveryLaw() {
        assertThat(Laws.all()).allSatisfy(law -> assertThat(PAGE).content().contains("\n## " + law.title() + "\n"));
    }
}
