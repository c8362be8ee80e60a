package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Inject.BudgetCut;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.scenario.DecisionOption;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision points: options that hold decisions of any type, each told apart, located and checked like an inject. */
class DecisionPointsTest {

    private static final String HEAD = """
        formatVersion: "1.0"
        id: x
        nations: [{id: VAL}, {id: DOR}]
        networks: [{id: ridge, footprint: {VAL: 1}}]
        """;

    private static final String POINT = """
        decisionPoints:
        - id: border
          day: 100
          nation: VAL
          question: Open the files?
          standing: keep shut
          options:
          - label: keep shut
          - label: "Open: all of them"
            decisions:
        """;

    private static Scenario read(String text) {
        return ScenarioReader.read(text, "x.yaml", List.of());
    }

    private static List<String> wrong(String text) {
        return Violated.texts(Violated.in(text, "x.yaml"));
    }

    @Test
    void optionsHoldDecisionsByTypeWithTheirDefaults() {
        DecisionPoint point = read(HEAD + POINT + """
                - {type: changeSharing, day: 100, nation: VAL, change: {to: DOR, minimumTrust: 0.2}}
                - {type: proposeAgreement, day: 101, nation: VAL, partner: DOR}
                - {type: budgetCut, day: 120, nation: DOR}
            """).script().decisionPoints().get(0);

        assertThat(point.options()).extracting(DecisionOption::label).containsExactly("keep shut", "Open: all of them");
        assertThat(point.options().get(0).decisions()).isEmpty();
        assertThat(point.options().get(1).decisions())
                .hasSize(3)
                .satisfies(all -> assertThat(all.get(0)).isInstanceOf(ChangeSharing.class))
                .satisfies(all -> assertThat(((ProposeAgreement) all.get(1))
                                .terms()
                                .exchange()
                                .latencyDays())
                        .isEqualTo(10))
                .endsWith(new BudgetCut(120, "DOR", 0.2, 0.2));
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Scenario scenario = read(HEAD + POINT + "    - {type: budgetCut, day: 120, nation: DOR}\n");

        assertThat(read(ScenarioWriter.yaml(scenario))).isEqualTo(scenario);
        assertThat(ScenarioReader.read(ScenarioWriter.json(scenario), "x.json", List.of()))
                .isEqualTo(scenario);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {type: leek, day: 1}                          | .type is "leek" (x.yaml:15): did you mean leak?
        {day: 1}                                      | .type is missing (x.yaml:15): ~
        7                                             | is 7 (x.yaml:15): it must be a group of fields, as in
        {type: budgetCut, day: -1, nation: DOR}       | .day is -1 (x.yaml:15): it must be from 0 to 10000000.
        {type: budgetCut, day: 1}                     | .nation is missing (x.yaml:15): it must be given.
        {type: budgetCut, day: 1, nation: DRO}        | .nation is "DRO" (x.yaml:15): there is no such nation in this scenario; did you mean DOR?
        {type: budgetCut, day: 1, nation: DOR, x: 1}  | .x is unknown (x.yaml:15): ~
        {type: leak, day: 1, nation: VAL, network: rigde} | .network is "rigde" (x.yaml:15): there is no such network in this scenario; did you mean ridge?
        {type: chooseOption, day: 1, nation: VAL, point: boarder, option: a} | .point is "boarder" (x.yaml:15): there is no such decision point in this scenario; did you mean border?
        {type: chooseOption, day: 1, nation: VAL, point: border, option: keep}   | .option is "keep" (x.yaml:15): border has no such option; did you mean keep shut?
        """)
    void saysWhatIsWrongWithADecisionInAnOption(String decision, String expected) {
        List<String> violations = wrong(HEAD + POINT + "    - " + decision + "\n");

        assertThat(violations).hasSize(1);
        assertThat(violations.get(0))
                .startsWith("decisionPoints[0].options[1].decisions[0]")
                .contains(expected.replace("~", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {id: b2, day: 1, nation: VAL, question: Q, standing: a, options: [{label: a}]} | decisionPoints[1].options is [{"label":"a"}] (x.yaml:15): it must have 2 or more.
        {id: b2, day: 1, nation: VAL, question: Q, standing: a, options: [{label: a}, {label: a}]} | decisionPoints[1].options is [{"label":"a"},{"label":"a"}] (x.yaml:15): each must have a label of its own.
        {id: b2, day: 1, nation: VAL, question: Q, standing: "c: d", options: [{label: a}, {label: b}]} | decisionPoints[1].standing is "c: d" (x.yaml:15): it must be one of [a, b].
        {id: b2, day: 1, nation: VAL, question: Q, standing: a, options: [{label: " a"}, {label: b}]} | decisionPoints[1].options[0].label is " a" (x.yaml:15): it must match
        {id: b2, day: 1, nation: VLA, question: Q, standing: a, options: [{label: a}, {label: b}]} | decisionPoints[1].nation is "VLA" (x.yaml:15): there is no such nation in this scenario; did you mean VAL?
        {id: border, day: 1, nation: VAL, question: Q, standing: a, options: [{label: a}, {label: b}]} | decisionPoints[1].id is "border" (x.yaml:15): this id is already taken.
        {id: b2, day: 1, nation: VAL, question: Q, standing: a} | decisionPoints[1].options is missing (x.yaml:15): it must be given. The options: two or more.
        """)
    void saysWhatIsWrongWithAPoint(String point, String expected) {
        List<String> violations = wrong(HEAD + POINT.stripTrailing() + " []\n- " + point + "\n");

        assertThat(violations).hasSize(1);
        assertThat(violations.get(0)).startsWith(expected);
    }

    /** Labels may begin with any letter. */
    @ParameterizedTest
    @CsvSource({"share all", "Stop", "\\ back", "sss"})
    void anyLabelWillDo(String label) {
        String text = HEAD
                + "decisionPoints: [{id: b2, day: 1, nation: VAL, question: Q, standing: '" + label
                + "', options: [{label: '" + label + "'}, {label: other}]}]\n";

        assertThat(read(text).script().decisionPoints().get(0).standing()).isEqualTo(label);
    }

    /** A point, nation or network that cannot be made still exists: what names it is right, and the rest is still checked. */
    @Test
    void whatIsWrongInOnePlaceDoesNotHideWhatIsWrongInAnother() {
        String text = HEAD.replace("{id: DOR}", "{id: DOR, capability: {teams: -1}}") + POINT + """
                - {type: leak, day: -1, nation: DOR, network: ridge}
            - id: second
              day: 5
              nation: DOR
              question: Q
              standing: none
              options: [{label: a}, {label: b, decisions: [{type: leak, day: 6, nation: XXX, network: ridge}]}]
            - id: third
              day: 5
              nation: DOR
              question: Q
              standing: a
              options: [{label: a}, {label: b, decisions: [{type: leak, day: 6, nation: YYY, network: ridge}]}]
            injects:
            - {type: chooseOption, day: 4, nation: DOR, point: second, option: a}
            - {type: chooseOption, day: 4, nation: DOR, point: third, option: c}
            """;

        assertThat(Violated.in(text, "x.yaml"))
                .extracting(Violation::path)
                .contains(
                        "nations[1].capability.teams",
                        "decisionPoints[0].options[1].decisions[0].day",
                        "decisionPoints[1].standing",
                        "decisionPoints[2].options[1].decisions[0].nation",
                        "injects[1].option")
                .doesNotContain("injects[0].point", "injects[0].nation", "decisionPoints[2].nation");
    }

    @Test
    void settingsReachIntoOptions() {
        String text = HEAD + POINT + "    - {type: budgetCut, day: 120, nation: DOR}\n";
        Scenario scenario =
                ScenarioReader.read(text, "x.yaml", List.of("decisionPoints[border].options[1].decisions[0].day=150"));

        assertThat(scenario.script()
                        .decisionPoints()
                        .get(0)
                        .options()
                        .get(1)
                        .decisions()
                        .get(0))
                .isEqualTo(new BudgetCut(150, "DOR", 0.2, 0.2));
    }

    @Test
    void choicesInDecisionFilesAreCheckedToo() {
        Scenario scenario = read(HEAD + POINT.stripTrailing() + " []\n");
        String line = "{\"type\":\"chooseOption\",\"day\":3,\"nation\":\"%s\",\"point\":\"%s\",\"option\":\"%s\"}\n";

        assertThat(DecisionFiles.parse(line.formatted("VAL", "border", "keep shut"), "d", scenario))
                .hasSize(1);
        assertThat(Violated.texts(Violated.by(() -> DecisionFiles.parse(
                        line.formatted("VAL", "border", "keep open") + line.formatted("VAL", "bordr", "keep shut"),
                        "d",
                        scenario))))
                .containsExactly(
                        "option is \"keep open\" (d:1): border has no such option; it may be keep shut or Open: all of"
                                + " them.",
                        "point is \"bordr\" (d:2): there is no such decision point in this scenario; did you mean"
                                + " border?");
    }
}
