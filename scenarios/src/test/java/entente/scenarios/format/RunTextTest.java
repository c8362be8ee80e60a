package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Story;
import entente.scenarios.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story of a scenario is no part of what runs depend on. */
class RunTextTest {

    private static final String BEFORE = "id: x\nnarrative: |\n  story: this is none\n";
    private static final String STORY =
            "\n# Words.\nstory:\n  nations:\n    - nation: AAA\n\n      service: >-\n        one\n        two\n";

    static Stream<Library.Entry> library() {
        return Library.entries().stream().filter(entry -> !entry.id().contains("/"));
    }

    @Test
    void leavesOutTheStoryAloneWhereverItStands() {
        assertThat(RunText.of(BEFORE + STORY)).isEqualTo(BEFORE);
        assertThat(RunText.of(BEFORE + "story: {nations: []}\nnetworks: []\n")).isEqualTo(BEFORE + "networks: []\n");
        assertThat(RunText.of(BEFORE + STORY + "networks: []\n")).isEqualTo(BEFORE + "networks: []\n");
    }

    @Test
    void leavesATextWithoutStoryAsItIs() {
        assertThat(RunText.of(BEFORE)).isEqualTo(BEFORE);
        assertThat(RunText.of("{\n  \"story\": {}\n}\n")).isEqualTo("{\n  \"story\": {}\n}\n");
    }

    @ParameterizedTest
    @MethodSource("library")
    void whatIsLeftIsTheSameScenarioWithoutStoryAndTheSameRun(Library.Entry entry) {
        Scenario told = ScenarioReader.read(entry.text(), entry.file(), List.of());
        Scenario silent = ScenarioReader.read(RunText.of(entry.text()), entry.file(), List.of());

        assertThat(told.story()).isNotEqualTo(Story.NONE);
        assertThat(silent).isEqualTo(told.with(Story.NONE));
        assertThat(events(silent)).isEqualTo(events(told));
    }

    private static List<String> events(Scenario scenario) {
        List<String> events = new ArrayList<>();
        Simulation simulation = Simulation.start(
                scenario, entente.engine.random.Seeds.of(3), List.of(), (Event event) -> events.add(event.toString()));
        simulation.advanceTo(200);
        return events;
    }
}
