package entente.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What scenarios of the library have nations decide, and have happen to them, can be done. */
class LibraryDecisionsTest {

    private static final long SEED = 3;
    private static final String NOBODY_ELSE_DECIDES = "nations[*].autopilot=false";

    /** Each option of each decision point; a scenario without any stands by itself. */
    static Stream<Arguments> options() {
        return Library.entries().stream().flatMap(entry -> {
            List<DecisionPoint> points =
                    scenario(entry.id(), List.of(NOBODY_ELSE_DECIDES)).script().decisionPoints();
            return points.isEmpty()
                    ? Stream.of(Arguments.of(entry.id(), "its injects", List.of()))
                    : IntStream.range(0, points.size()).boxed().flatMap(number -> options(entry, points, number));
        });
    }

    private static Stream<Arguments> options(Library.Entry entry, List<DecisionPoint> points, int number) {
        return points.get(number).options().stream()
                .map(option -> Arguments.of(
                        entry.id(),
                        option.label(),
                        List.of("decisionPoints[" + number + "].standing=\"" + option.label() + "\"")));
    }

    private static Scenario scenario(String id, List<String> settings) {
        return Scenarios.load(id, settings);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("options")
    void nothingThatIsWrittenIsRefused(String id, String option, List<String> choice) {
        List<String> settings = new ArrayList<>(choice);
        settings.add(NOBODY_ELSE_DECIDES);
        List<String> refused = new ArrayList<>();
        Simulation.run(scenario(id, settings), SEED, List.of(), event -> {
            if (event instanceof DecisionRefused refusal) {
                refused.add(
                        refusal.by() + " " + refusal.decision() + " on day " + refusal.day() + ": " + refusal.reason());
            }
        });
        assertThat(refused).isEmpty();
    }
}
