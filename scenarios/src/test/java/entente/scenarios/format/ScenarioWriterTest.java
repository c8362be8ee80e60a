package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import entente.engine.scenario.Scenario;
import entente.scenarios.library.Library;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioWriterTest {

    static Stream<Library.Entry> library() {
        return Library.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("library")
    void whatItWritesReadsBackEqual(Library.Entry entry) {
        Scenario scenario = ScenarioReader.read(entry.text(), entry.file(), List.of());
        Scenario neutral = ScenarioReader.read(entry.text(), entry.file(), List.of("baseline=neutral"));

        assertReadsBack(scenario);
        assertReadsBack(neutral);
    }

    @Test
    void everyKindOfValueReadsBackEqual() {
        assertReadsBack(Scenarios.load(
                "twin-valleys",
                List.of(
                        "institutions=[{id: hub, members: ['*'], kinds: [identity], highestMarking:"
                                + " AMBER+STRICT}]",
                        "networks[ridge].channels={travel: 1, finance: 0.5}",
                        "networks[ridge].structure=listed",
                        "networks[ridge].ties=[[0, 1], [1, 2], [2, 0]]",
                        "nations[VAL].sharing.exceptions=[{to: hub, kind: alert, minimumGrade: B2, onward:" + " true}]",
                        "nations[VAL].capability.linkage=0.25",
                        "nations[VAL].priorities.ridge=1e-7",
                        "relations[VAL-DOR].trustBack=0.123456789012345",
                        "agreements[VAL-DOR].terms={latencyLaw: erlang(7)}",
                        "injects=[{type: leak, day: 3, network: ridge, nation: VAL}, {type: setAutopilot, day:"
                                + " 4, nation: DOR, on: false}, {type: changeSharing, day: 5, nation: VAL, change:"
                                + " {posture: reciprocal}}]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yes",
                "null",
                "~",
                "1.0",
                "1e5",
                "0x1F",
                "1_000",
                ".nan",
                "- a",
                "a: b",
                "#",
                "é ü 日本 😀",
                "a\nb\n",
                " lead",
                "trail ",
                "'",
                "\"",
                "\\",
                "*a",
                "&a",
                "!t",
                "%",
                "@",
                "`",
                "2020-01-01",
                "=",
                "<<",
                "\t"
            })
    void anyTextReadsBackEqual(String title) throws JsonProcessingException {
        Scenario scenario = Scenarios.load(
                "twin-valleys", List.of("title=" + EngineJson.mapper().writeValueAsString(title)));

        assertThat(scenario.description().title()).isEqualTo(title);
        assertReadsBack(scenario);
    }

    @Test
    void writesEveryValueAndNothingThatIsNotThere() {
        String yaml = ScenarioWriter.yaml(Scenarios.load("twin-valleys", List.of()));

        assertThat(yaml)
                .startsWith("formatVersion: \"1.0\"\nid: \"twin-valleys\"\n")
                .contains("minimumTrust: 0.4", "overloadLimit: 30", "clockLaw: \"erlang(2)\"")
                .doesNotContain("null", "displayName", "drawKey", "forEveryone", "\r");
    }

    private static void assertReadsBack(Scenario scenario) {
        assertThat(ScenarioReader.read(ScenarioWriter.yaml(scenario), "x.yaml", List.of()))
                .isEqualTo(scenario);
        assertThat(ScenarioReader.read(ScenarioWriter.json(scenario), "x.json", List.of()))
                .isEqualTo(scenario);
    }
}
