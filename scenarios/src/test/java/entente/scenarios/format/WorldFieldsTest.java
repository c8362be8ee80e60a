package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that hold records in records: rules, standards, programmes, relations, narrative. */
class WorldFieldsTest {

    private static final String HEAD = """
        formatVersion: "1.0"
        id: x
        nations: [{id: VAL}, {id: DOR}]
        networks: [{id: ridge, footprint: {VAL: 1}}]
        """;

    private static Scenario read(String part) {
        return ScenarioReader.read(HEAD + part, "x.yaml", List.of());
    }

    @Test
    void aRelationMayLeaveItsAffinityOut() {
        Scenario scenario = read("relations: [{between: [VAL, DOR], alliance: true, rivalry: 0.5}]\n");
        Relation relation = scenario.relations().get(0);

        assertThat(relation.affinity()).isNull();
        assertThat(relation.economicTies()).isNull();
        assertThat(relation.alliance()).isTrue();
        assertThat(ScenarioWriter.yaml(scenario)).doesNotContain("affinity: null");
        assertReadsBack(scenario);
        assertThat(read("relations: [{between: [VAL, DOR], affinity: 0}]\n")
                        .relations()
                        .get(0)
                        .affinity())
                .isZero();
    }

    @Test
    void nestedRulesKeepTheDefaultsOfWhatTheyLeaveOut() {
        Rules plain = read("title: x\n").rules();
        Rules rules =
                read("rules: {diplomacy: {weights: {rivalry: 1.5}, dialogueDays: 7}, outlook: {predictionError: 2}}\n")
                        .rules();

        assertThat(rules.diplomacy().weights().rivalry()).isEqualTo(1.5);
        assertThat(rules.diplomacy().weights().alliance())
                .isEqualTo(plain.diplomacy().weights().alliance());
        assertThat(rules.diplomacy().dialogue().dialogueDays()).isEqualTo(7);
        assertThat(rules.diplomacy().drift().stepDays())
                .isEqualTo(plain.diplomacy().drift().stepDays());
        assertThat(rules.outlook().predictionError()).isEqualTo(2);
        assertThat(rules.costs()).isEqualTo(plain.costs());
    }

    @Test
    void theNineObstaclesCanBeLifted() {
        String all = "CHANNELS, LAW, MARKING, POLITICS, TRUST, PRIORITIES, CAPACITY, STANDARDS, TECHNOLOGY";

        assertThat(read("rules: {lifted: [" + all + "]}\n").rules().lifted()).isEqualTo(Obstacle.LIFTABLE);
        assertThat(read("title: x\n").rules().lifted()).isEmpty();
    }

    @Test
    void anInstitutionMayHaveAStandardAndProgrammes() {
        Scenario scenario = read("""
            institutions:
            - id: UNION
              members: [VAL, DOR]
              standard: {marking: GREEN, minimumTrust: 0.2}
              programmes: [{kind: training}]
            - {id: PLAIN, members: ["*"]}
            """);
        SharingException standard = scenario.institutions().get(0).standard();

        assertThat(standard).isNotNull();
        assertThat(standard.patch().values())
                .containsExactly(entry("minimumTrust", 0.2), entry("marking", Marking.GREEN));
        assertThat(scenario.institutions().get(0).development().programmes())
                .singleElement()
                .satisfies(programme -> assertThat(programme.kind()).isEqualTo(ProgrammeKind.TRAINING));
        assertThat(scenario.institutions().get(1).standard()).isNull();
        assertReadsBack(scenario);
    }

    @Test
    void theStoryAndItsObjectivesAreKept() {
        Scenario scenario =
                read("narrative: |\n  First.\n\n  Second: more.\nobjectives: [Learn to share., Learn when not to.]\n");

        assertThat(scenario.description().narrative()).isEqualTo("First.\n\nSecond: more.\n");
        assertThat(scenario.description().objectives()).containsExactly("Learn to share.", "Learn when not to.");
        assertReadsBack(scenario);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        rules: {lifted: [DISCRETION]}                 | rules.lifted is ["DISCRETION"] (x.yaml:5): each must be one of [CHANNELS, LAW,
        rules: {lifted: [LAW, JURISDICTION]}          | rules.lifted is ["LAW","JURISDICTION"] (x.yaml:5): each must be one of [CHANNELS, LAW,
        rules: {lifted: [LAWS]}                       | rules.lifted[0] is "LAWS" (x.yaml:5): it must be CHANNELS, LAW,
        rules: {lifted: LAW}                          | rules.lifted is "LAW" (x.yaml:5): it must be a list.
        rules: {diplomacy: {weights: {rivalry: 3}}}   | rules.diplomacy.weights.rivalry is 3 (x.yaml:5): it must be from -2 to 2.
        rules: {diplomacy: {weights: {rivlary: 1}}}   | rules.diplomacy.weights.rivlary is unknown (x.yaml:5): did you mean rivalry?
        rules: {diplomacy: 7}                         | rules.diplomacy is 7 (x.yaml:5): it must be a group of fields.
        relations: [{between: [VAL, DOR], affinity: 2}] | relations[0].affinity is 2 (x.yaml:5): it must be from -1 to 1.
        relations: [{between: [VAL, DOR], affinity: }]  | relations[0].affinity is empty (x.yaml:5): it must be a number from -1 to 1.
        relations: [{between: [VAL, DOR], alliance: 1}] | relations[0].alliance is 1 (x.yaml:5): it must be true or false.
        institutions: [{id: UNION, members: [VAL], standard: {to: UNOIN}}] | institutions[0].standard is {"to":"UNOIN"} (x.yaml:5): it must have no to, for it holds towards the institution and all its members.
        institutions: [{id: UNION, members: [VAL], standard: {minimumTrust: 2}}] | institutions[0].standard.minimumTrust is 2 (x.yaml:5): it must be from 0 to 1.
        institutions: [{id: UNION, members: [VAL], programmes: [{kind: trainin}]}] | institutions[0].programmes[0].kind is "trainin" (x.yaml:5): it must be
        objectives: Learn.                            | objectives is "Learn." (x.yaml:5): it must be a list.
        objectives: [{}]                              | objectives[0] is {} (x.yaml:5): it must be a text.
        narrative: [a]                                | narrative is ["a"] (x.yaml:5): it must be a text.
        """)
    void saysWhatIsWrong(String part, String expected) {
        List<Violation> violations = Violated.in(HEAD + part + "\n", "x.yaml");

        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).text()).startsWith(expected);
    }

    private static void assertReadsBack(Scenario scenario) {
        assertThat(ScenarioReader.read(ScenarioWriter.yaml(scenario), "x.yaml", List.of()))
                .isEqualTo(scenario);
        assertThat(ScenarioReader.read(ScenarioWriter.json(scenario), "x.json", List.of()))
                .isEqualTo(scenario);
    }
}
