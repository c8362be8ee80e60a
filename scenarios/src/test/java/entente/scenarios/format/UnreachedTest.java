package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.NationDecision.PublishPolicy;
import entente.engine.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written for a day after the end is told, and nothing else. */
class UnreachedTest {

    @Test
    void whatNeverHappensIsTold() {
        Scenario scenario = Scenarios.load(
                "twin-valleys",
                List.of(
                        "horizonDays=90",
                        "injects=[{type: publishPolicy, day: 90, nation: VAL},"
                                + " {type: budgetCut, day: 90.5, nation: VAL}]"));

        assertThat(Unreached.notes(scenario, List.of(new PublishPolicy(100, "VAL", true))))
                .contains(
                        "injects[1], budgetCut, is for day 90.5, after the end on day 90: it never happens.",
                        "decision 1, publishPolicy, is for day 100, after the end on day 90: it never happens.")
                .noneMatch(note -> note.startsWith("injects[0]"));
    }

    @Test
    void namesWordsWhoseInjectIsForAnotherDay() {
        Scenario moved = Scenarios.load("alpine-corridor", List.of("injects[0].day=41"));

        assertThat(Unreached.notes(moved, List.of()))
                .containsExactly("story.injects[0] is for day 40, on which no inject is left for it: nobody reads it.");
    }

    @Test
    void theLibraryHasNothingOfTheKind() {
        for (String id :
                List.of("twin-valleys", "alpine-corridor", "union", "straits", "capacity", "rupture", "free-port")) {
            assertThat(Unreached.notes(Scenarios.load(id, List.of()), List.of()))
                    .as(id)
                    .isEmpty();
        }
    }
}
