package entente.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Decision;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.ExerciseTiming;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src", "main", "resources", "entente", "scenarios", "library");

    /** There is no scanning of the class path: what the index forgets would never be found. */
    @Test
    void theIndexListsEveryFile() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> ids = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> FOLDER.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replaceFirst("\\.yaml$", ""))
                    .toList();

            assertThat(Library.entries()).extracting(Library.Entry::id).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    static Stream<Library.Entry> entries() {
        return Library.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyScenarioIsValidAndDescribed(Library.Entry entry) {
        Scenario scenario = ScenarioReader.read(entry.text(), entry.file(), List.of());

        assertThat(scenario.id()).isEqualTo(entry.id());
        assertThat(scenario.description().title()).isNotBlank().isEqualTo(entry.title());
        assertThat(scenario.description().summary().strip()).isNotBlank().isEqualTo(entry.summary());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alpine-corridor",
                "union",
                "straits",
                "capacity",
                "rupture",
                "hub-or-mesh",
                "free-port",
                "europe-2020"
            })
    void exercisesHaveAStoryObjectivesInjectsAndDecisionPoints(String id) {
        Library.Entry entry = Library.find(id).orElseThrow();
        Scenario scenario = ScenarioReader.read(entry.text(), entry.file(), List.of());

        assertThat(scenario.description().narrative().split("\\s+")).hasSizeGreaterThanOrEqualTo(300);
        assertThat(scenario.description().objectives()).hasSize(3).doesNotHaveDuplicates();
        assertThat(scenario.script().injects()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(scenario.script().injects().stream().map(Object::getClass).distinct())
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(scenario.script().decisionPoints()).hasSize(2);
    }

    static Stream<Library.Entry> exercises() {
        return Library.entries().stream().filter(entry -> !entry.id().contains("/"));
    }

    /** Whoever takes the proposed timing meets every turning point, and decides before the last move is over. */
    @ParameterizedTest
    @MethodSource("exercises")
    void turningPointsFallInsideTheMovesThatItProposes(Library.Entry entry) {
        Scenario scenario = ScenarioReader.read(entry.text(), entry.file(), List.of());
        ExerciseTiming timing = scenario.description().exercise();
        double horizon = scenario.period().horizonDays();
        double lastMove = timing.lastDay(horizon) - timing.daysPerMove(horizon);

        assertThat(entry.text()).contains("\nexercise: {moves: ");
        assertThat(timing.lastDay(horizon)).isLessThanOrEqualTo(horizon);
        assertThat(turns(scenario)).allSatisfy(day -> assertThat(day).isBetween(0.0, timing.lastDay(horizon)));
        assertThat(scenario.script().decisionPoints())
                .extracting(DecisionPoint::day)
                .allSatisfy(day -> assertThat(day).isLessThan(lastMove));
    }

    private static List<Double> turns(Scenario scenario) {
        Scenario.Script script = scenario.script();
        Stream<Decision> consequences = script.decisionPoints().stream()
                .flatMap(point -> point.options().stream())
                .flatMap(option -> option.decisions().stream())
                .map(Decision.class::cast);
        return Stream.concat(script.injects().stream().map(Decision.class::cast), consequences)
                .map(Decision::day)
                .toList();
    }

    /** All that a run depends on: what people read of it comes after. */
    @Test
    void theFirstScenarioFitsOnAScreen() {
        String text = Library.find("twin-valleys").orElseThrow().text();

        assertThat(text.substring(0, text.indexOf("\n# What people read")).lines())
                .hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void findsNothingThatIsNotThere() {
        assertThat(Library.find("nowhere")).isEmpty();
    }
}
