package entente.results.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.measure.Measure;
import entente.results.measure.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing in the model is without effect: each part, switched alone in a bundled scenario, changes how often its events
 * happen, and the measure named for it, with a paired interval of 95 % that excludes zero, over 60 pairs. A part without
 * any effect would pass with a probability of at most 5 %, and only if it changed its events. What is switched in
 * {@code straits} is run in every build, all of the table in the long one.
 */
class AblationIT {

    private static final Path PAGE = Path.of("..", "docs", "parts.md");

    static List<Ablation> table() {
        return Ablations.all();
    }

    /** The rows in the scenario that takes least time. */
    static List<Ablation> sample() {
        return table().stream()
                .filter(ablation -> ablation.scenario().equals("straits"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sample")
    void theseHaveAnEffect(Ablation ablation) {
        assertHasAnEffect(ablation);
    }

    @ParameterizedTest
    @MethodSource("table")
    @Tag("long")
    void everyPartHasAnEffect(Ablation ablation) {
        assertHasAnEffect(ablation);
    }

    private static void assertHasAnEffect(Ablation ablation) {
        AblationRun run = AblationRun.of(ablation);
        Measure measure = Measures.find(ablation.measure()).orElseThrow();

        assertThat(ablation.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(run.after(event)).as(event).isNotEqualTo(run.before(event)));
        assertThat(run.differs(measure))
                .as("%s %s", measure.name(), run.difference(measure))
                .isTrue();
    }

    @Test
    void thePageHasEveryRow() {
        assertThat(table())
                .allSatisfy(ablation -> assertThat(PAGE)
                        .content()
                        .contains("| " + ablation.part() + " | " + ablation.scenario() + " | "));
    }

    @Test
    @Tag("long")
    void thePageIsWhatTheRunsGive() throws IOException {
        if (Boolean.getBoolean("entente.writeDocs")) {
            Files.writeString(PAGE, AblationPage.text());
        }

        assertThat(PAGE)
                .as("stale? Write it anew with -Plong -Dentente.writeDocs=true")
                .exists()
                .hasContent(AblationPage.text());
    }
}
