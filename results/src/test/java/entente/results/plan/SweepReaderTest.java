package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.results.plan.Sweep.SweepPoint;
import entente.scenarios.format.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepReaderTest {

    private static final String GOOD = """
        formatVersion: "1.0"
        id: example
        title: An example
        scenario: twin-valleys
        factors:
          - name: retry
            paths: [rules.retryDays]
            levels: [10, 20, 40]
          - name: posture
            options:
              - name: closed
                set:
                  nations[*].sharing.posture: needToKnow
              - name: open
                set:
                  nations[*].sharing.posture: needToShare
        measures: [shareFoiled]
        replications: 5
        """;

    @Test
    void laysOutPointsWithTheirSettings() {
        Sweep sweep = SweepReader.read(GOOD, "good.yaml");

        assertThat(sweep.points()).hasSize(6);
        assertThat(sweep.points().get(1).settings())
                .containsExactly("rules.retryDays=10", "nations[*].sharing.posture=needToShare");
        assertThat(sweep.arms())
                .extracting(Sweep.SweepVariant::name)
                .containsExactly("asWritten", "isolation", "standing", "pooled");
        assertThat(sweep.mostRuns()).isEqualTo(6 * 4 * 5);
    }

    @Test
    void standingPolicyIsLeftOutWhereNobodyDecidesAtAnyPoint() {
        Sweep sweep = SweepReader.read(GOOD + "set: {\"nations[*].autopilot\": false}\n", "good.yaml");

        assertThat(sweep.arms())
                .extracting(Sweep.SweepVariant::name)
                .containsExactly("asWritten", "isolation", "pooled");
    }

    @Test
    void constraintsLeavePointsOut() {
        Sweep sweep = SweepReader.read(GOOD + "constraints: [\"posture = open or retry < 30\"]\n", "good.yaml");

        assertThat(sweep.points()).extracting(SweepPoint::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(sweep.leftOut()).isEqualTo(1);
    }

    @Test
    void aFactorMayStandInTheNameOfTheScenario() {
        Sweep sweep = SweepReader.read("""
            formatVersion: "1.0"
            id: example
            title: An example
            scenario: neighbours/{nations}
            factors:
              - {name: nations, levels: [3, 4]}
            """, "family.yaml");

        assertThat(sweep.points()).extracting(sweep::scenario).containsExactly("neighbours/3", "neighbours/4");
        assertThat(sweep.variant(sweep.points().get(1), sweep.arms().get(0))
                        .scenario()
                        .nations())
                .hasSize(4);
    }

    @Test
    void readsATable() {
        Sweep sweep = SweepReader.read(GOOD + "design: {kind: table, rows: [[40, open], [10, closed]]}\n", "good.yaml");

        assertThat(sweep.points()).hasSize(2);
        assertThat(sweep.points().get(0).settings())
                .containsExactly("rules.retryDays=40", "nations[*].sharing.posture=needToShare");
    }

    /** What is replaced in the good file, by what, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "title: An example; tittle: An example; (bad.yaml:3): did you mean title?",
                "id: example; id: An Example; id is \"An Example\" (bad.yaml:2)",
                "formatVersion: \"1.0\"; formatVersion: \"2.0\"; this program reads version 1.x",
                "scenario: twin-valleys; scenario: twin-valley; did you mean twin-valleys?",
                "scenario: twin-valleys; scenario: \"{scenaro}\"; there is no factor scenaro",
                "[10, 20, 40]; [10, -20, 40]; factors[0].levels[1] is -20 (bad.yaml:8): rules.retryDays: it must be",
                "[10, 20, 40]; [10, 20, 10]; factors[0].levels[2] is 10 (bad.yaml:8): it stands there twice",
                "[10, 20, 40]; []; it must have levels, range or options",
                "rules.retryDays; rules.retrydays; factors[0].paths[0] is \"rules.retrydays\" (bad.yaml:7):"
                        + " rules.retrydays: did",
                "needToShare; needToShre; did you mean needToShare?",
                "name: posture; name: retry; another factor has this name",
                "[shareFoiled]; [shareFoild]; measures[0] is \"shareFoild\" (bad.yaml:17): did you mean shareFoiled?",
                "[shareFoiled]; [equity]; it is computed from nations' values",
                "replications: 5; replications: 0; replications is 0 (bad.yaml:18): it must be from 1 to 100000",
                "replications: 5; design: {kind: sobol}; points is",
                "replications: 5; design: {kind: sobol, points: 100}; it must be a power of two",
                "replications: 5; design: {kind: saltelli, points: 64}\\nconstraints: [retry > 10]; belong together",
                "replications: 5; design: {kind: table, rows: [[10]]}; it must have one for each factor, 2",
                "replications: 5; design: {kind: table, rows: [[10, opn]]}; did you mean open?",
                "replications: 5; constraints: [retry > 100]; they leave no point",
                "replications: 5; variants: [{name: pooled}]; this name is taken",
                "replications: 5; until: {widths: []}; it must hold one at least",
                "replications: 5; until: {most: 3, widths: [{measure: shareFoiled, halfWidth: 0.1}]}; as many as"
                        + " replications",
                "replications: 5; until: {widths: [{measure: leaks, halfWidth: 0.1}]}; until.widths[0].measure is"
                        + " \"leaks\"",
                "replications: 5; seed: x; seed is \"x\" (bad.yaml:18): it must be a whole number"
            })
    void saysWhatIsWrongWhereAndWhatWouldBeRight(String good, String bad, String message) {
        String text = GOOD.replace(good, bad.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(GOOD);

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> SweepReader.read(text, "bad.yaml"));

        assertThat(refused).as(text).isNotNull();
        assertThat(refused.getMessage()).contains(message);
        assertThat(refused.violations()).as(refused.getMessage()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        String text = GOOD.replace("[shareFoiled]", "[shareFoild, leeks]").replace("[10, 20, 40]", "[10, 10, 40]");

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> SweepReader.read(text, "bad.yaml"));

        assertThat(refused.violations()).extracting("line").containsExactlyInAnyOrder(17, 17, 8);
    }

    /** Structure, measures, own ones, months, constraints, paths and values in the scenario: none waits for another. */
    @Test
    void whatIsWrongInOnePartHidesNothingInOthers() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> SweepReader.read("""
            formatVersion: "1.0"
            id: Bad_Id
            titel: x
            scenario: twin-valleys
            factors:
              - {name: teams, paths: ["nations[*].capability.team"], levels: [1, 2]}
              - {name: retry, paths: ["rules.retryDays"], levels: [10, -3]}
              - {name: third, paths: ["rules.answerDays"], range: {low: 5, high: 2}}
            design: {kind: latinHyperCube, points: 60}
            constraints: ["tems >= 2", "third < 3"]
            measures: [attackslaunched]
            own:
              - {name: harm, expression: "attacksLaunched + leaks * analystWait"}
              - {name: r, unit: share, expression: "plotsBorn / (attacksLaunched + leaks)"}
            overTime: {measures: [shareFoiled, analystLoad, undetectedPlots]}
            replications: 0
            until: {most: 10, widths: [{measure: leaks, halfWidth: 0.1}]}
            """, "bad.yaml"));

        assertThat(refused.violations())
                .as(refused.getMessage())
                .extracting("path")
                .containsExactly(
                        "title",
                        "id",
                        "titel",
                        "factors[0].paths[0]",
                        "factors[1].levels[1]",
                        "factors[2].range.high",
                        "design.kind",
                        "constraints[0]",
                        "measures[0]",
                        "own[0].expression",
                        "own[1].expression",
                        "overTime.measures[1]",
                        "overTime.measures[2]",
                        "replications",
                        "until.widths[0].measure");
        assertThat(refused.getMessage().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(300));
    }

    /** What stands in for a value that was refused is nobody's mistake. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "replications: 5; design: {kind: latinHyperCube, points: 60}; design.kind",
                "replications: 5; design: {kind: tabel, rows: [[10, open]]}; design.kind",
                "replications: 5; until: {most: 30, widths: [{measure: shareFoiled, halfWidth: 1}]}\\nreplications: x;"
                        + " replications",
                "name: retry; nam: retry\\n    fix: 1; factors[0].fix",
                "[10, 20, 40]; {a: 1}; factors[0].levels",
                "measures: [shareFoiled]; own: [{nam: mine, expression: leaks}]\\nmeasures: [mine]; own[0].nam",
                "measures: [shareFoiled]; owns: [{name: mine, expression: leaks}]\\nmeasures: [mine]; owns"
            })
    void nothingFollowsFromWhatWasRefused(String good, String bad, String path) {
        String text = GOOD.replace(good, bad.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(GOOD);

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> SweepReader.read(text, "bad.yaml"));

        assertThat(refused.violations())
                .as(refused.getMessage())
                .extracting("path")
                .contains(path)
                .hasSizeLessThanOrEqualTo(path.contains("nam") || path.contains("fix") ? 3 : 1);
    }

    @Test
    void theBundledOnesAreInOrder() {
        assertThat(Experiments.ids())
                .isEqualTo(List.of(
                        "obstacles", "obstacles-everywhere", "sharing", "centre-or-mesh", "capacity", "outlook"));
        for (String id : Experiments.ids()) {
            assertThat(Experiments.load(id).file().subject().id()).isEqualTo(id);
        }
    }
}
