package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject.BudgetCut;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFilesTest {

    private static final Scenario SCENARIO = Scenarios.load("twin-valleys", List.of());
    private static final Scenario NEUTRAL = Scenarios.load("twin-valleys", List.of("baseline=neutral"));

    @TempDir
    Path folder;

    @Test
    void readsOneDecisionALine() throws IOException {
        Path file = Files.writeString(folder.resolve("d.jsonl"), """
            # what VAL does
            {"type": "changeSharing", "day": 3, "nation": "VAL", "change": {"to": "DOR", "minimumTrust": 0.3}}

            {"type":"moveEffort","day":4.5,"nation":"DOR","weights":{"ridge":1}}
            {"type":"budgetCut","day":5,"nation":"DOR"}
            """);

        List<Decision> decisions = DecisionFiles.read(file, SCENARIO);

        assertThat(decisions).hasSize(3);
        assertThat(decisions.get(0))
                .isInstanceOfSatisfying(
                        ChangeSharing.class,
                        change -> assertThat(change.change().patch().values())
                                .containsExactly(entry("minimumTrust", 0.3)));
        assertThat(decisions.get(1))
                .isInstanceOf(MoveEffort.class)
                .extracting(Decision::day)
                .isEqualTo(4.5);
        assertThat(decisions.get(2)).isEqualTo(new BudgetCut(5, "DOR", 0.2, 0.2));
    }

    @Test
    void fillsDefaultsByTheScenariosBaseline() {
        String line = "{\"type\":\"proposeAgreement\",\"day\":1,\"nation\":\"VAL\",\"partner\":\"DOR\"}";

        assertThat(DecisionFiles.parse(line, "d", SCENARIO))
                .extracting(decision ->
                        ((ProposeAgreement) decision).terms().exchange().latencyDays())
                .containsExactly(10.0);
        assertThat(DecisionFiles.parse(line, "d", NEUTRAL))
                .extracting(decision ->
                        ((ProposeAgreement) decision).terms().exchange().latencyDays())
                .containsExactly(0.0);
    }

    @Test
    void whatItWritesReadsBackEqual() {
        String text = """
            {"type":"changeSharing","day":3.0,"nation":"VAL","change":{"to":"DOR","minimumGrade":"B2"}}
            {"type":"proposeAgreement","day":1,"nation":"VAL","partner":"DOR","terms":{"kinds":[]}}
            {"type":"newStandard","day":1,"nations":["*"],"share":0.5}
            {"type":"investInTechnology","day":1,"nation":"VAL","technology":"finance","share":0.5}
            """;
        List<Decision> decisions = DecisionFiles.parse(text, "d", SCENARIO);

        String written = DecisionFiles.text(decisions);

        assertThat(DecisionFiles.parse(written, "d", SCENARIO)).isEqualTo(decisions);
        assertThat(written.lines()).hasSize(4);
        assertThat(written)
                .startsWith("{\"type\":\"changeSharing\",\"day\":3.0,\"nation\":\"VAL\",\"change\":{\"to\":\"DOR\","
                        + "\"minimumGrade\":\"B2\"}}\n");
    }

    @Test
    void saysEverythingThatIsWrongByLine() {
        String text = """
            {"type":"leek","day":1}
            # a comment
            {"type":"leak","day":-1,"network":"rigde","nation":"VAL"}
            not json
            {"type":"setAutopilot","day":1,"nation":"VAL"}
            {"type":"moveEffort","day":1,"nation":"VLA","weights":{"ridge":0}}
            {"type":"joinInstitution","day":1,"nation":"VAL","institution":"hub"}
            {"type":"investInTechnology","day":1,"nation":"VAL","technology":"finances","share":1}
            {"type":"diplomaticCrisis","day":1,"between":["VAL"],"affinityLoss":NaN}
            [1]
            """;

        assertThat(Violated.texts(Violated.by(() -> DecisionFiles.parse(text, "d.jsonl", SCENARIO))))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("type is \"leek\" (d.jsonl:1): did you mean leak?"),
                        line -> assertThat(line).isEqualTo("day is -1 (d.jsonl:3): it must be from 0 to 10000000."),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "network is \"rigde\" (d.jsonl:3): there is no such network in this scenario;"
                                                + " did you mean ridge?"),
                        line -> assertThat(line).startsWith("d.jsonl:4: this is no valid JSON: "),
                        line -> assertThat(line).startsWith("on is missing (d.jsonl:5): it must be given."),
                        line -> assertThat(line)
                                .isEqualTo("nation is \"VLA\" (d.jsonl:6): there is no such nation in this scenario;"
                                        + " did you mean VAL?"),
                        line -> assertThat(line)
                                .isEqualTo("weights is {\"ridge\":0} (d.jsonl:6): at least one must be above 0."),
                        line -> assertThat(line)
                                .isEqualTo("institution is \"hub\" (d.jsonl:7): there is no such institution in this"
                                        + " scenario."),
                        line -> assertThat(line).startsWith("technology is \"finances\" (d.jsonl:8): it must match"),
                        line -> assertThat(line)
                                .isEqualTo("between is [\"VAL\"] (d.jsonl:9): it must name two nations."),
                        line -> assertThat(line)
                                .isEqualTo("affinityLoss is NaN (d.jsonl:9): it must be a finite number."),
                        line -> assertThat(line)
                                .startsWith("d.jsonl:10: it holds [1]: there must be a group of fields"));
    }
}
