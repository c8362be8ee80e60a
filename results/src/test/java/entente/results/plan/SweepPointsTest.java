package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.results.plan.Sweep.SweepPoint;
import entente.scenarios.format.InvalidInput;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Designs laid over factors, read from the text of an experiment. */
class SweepPointsTest {

    private static final String HEAD = """
        formatVersion: "1.0"
        id: example
        title: An example
        scenario: twin-valleys
        measures: [shareFoiled]
        factors:
          - {name: retry, paths: [rules.retryDays], levels: [10, 20, 40]}
          - {name: horizon, paths: [horizonDays], range: {low: 100, high: 200, whole: true, steps: 2}}
        """;

    private static Sweep read(String rest) {
        return SweepReader.read(HEAD + rest, "test.yaml");
    }

    /** How many points each design has of a factor of three levels and one of two steps, by its definition. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{kind: fullFactorial}; 6",
                "{kind: oneAtATime}; 4",
                "{kind: latinHypercube, points: 7}; 7",
                "{kind: sobol, points: 8}; 8",
                "{kind: saltelli, points: 8}; 48",
                "{kind: morris, trajectories: 5}; 15",
                "{kind: table, rows: [[10, 150], [40, 100], [20, 200]]}; 3"
            })
    void aDesignHasAsManyPointsAsItSays(String design, int size) {
        Sweep sweep = read("design: " + design + "\n");

        assertThat(sweep.points()).hasSize(size);
        assertThat(new SweepPoints(sweep.file().variation().design(), sweep.factors(), List.of()).size())
                .isEqualTo(size);
        assertThat(sweep.points())
                .extracting(SweepPoint::number)
                .isEqualTo(IntStream.range(0, size).boxed().toList());
        assertThat(sweep.points()).allSatisfy(point -> {
            assertThat(Set.of("10", "20", "40")).contains(point.levels().get(0).text());
            assertThat(point.levels().get(1).number()).isBetween(100.0, 200.0);
            assertThat(point.places()).allSatisfy(place -> assertThat(place).isBetween(0.0, 1.0));
        });
    }

    @Test
    void aFractionTakesTheFirstAndTheLastLevel() {
        Set<String> seen = new HashSet<>();
        read("design: {kind: fractionalFactorial, resolution: 3}\n")
                .points()
                .forEach(point -> seen.add(String.join(" ", point.settings())));

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "rules.retryDays=10 horizonDays=100",
                        "rules.retryDays=10 horizonDays=200",
                        "rules.retryDays=40 horizonDays=100",
                        "rules.retryDays=40 horizonDays=200");
    }

    @Test
    void aTableIsRunInItsOwnOrder() {
        Sweep sweep = read("design: {kind: table, rows: [[40, 200], [10, 100], [20, 123]]}\n");

        assertThat(sweep.points().stream().map(point -> String.join(" ", point.settings())))
                .containsExactly(
                        "rules.retryDays=40 horizonDays=200",
                        "rules.retryDays=10 horizonDays=100",
                        "rules.retryDays=20 horizonDays=123");
    }

    @Test
    void anotherSeedOfADesignHasOtherPoints() {
        Sweep one = read("design: {kind: latinHypercube, points: 20, seed: 1}\n");

        assertThat(read("design: {kind: latinHypercube, points: 20, seed: 1}\n").points())
                .isEqualTo(one.points());
        assertThat(read("design: {kind: latinHypercube, points: 20, seed: 2}\n").points())
                .isNotEqualTo(one.points());
    }

    /** What is set first is changed by what is set later: the experiment, then the point, then the arm. */
    @Test
    void armsChangeWhatPointsHaveSet() {
        Sweep sweep = read("""
            set: {horizonDays: 300, rules.retryDays: 7}
            variants:
              - {name: patient, set: {rules.retryDays: 99}}
            """);
        SweepPoint first = sweep.points().get(0);
        Sweep.SweepVariant patient = sweep.arms().get(4);

        assertThat(sweep.settings(first, patient))
                .containsExactly(
                        "horizonDays=300",
                        "rules.retryDays=7",
                        "rules.retryDays=10",
                        "horizonDays=100",
                        "rules.retryDays=99");
        assertThat(sweep.variant(first, patient).scenario().rules().sharing())
                .isEqualTo(sweep.variant(first, sweep.arms().get(0))
                        .scenario()
                        .rules()
                        .sharing());
        assertThat(sweep.settings(first, sweep.arms().get(3))).endsWith("rules.sharing=pooled");
    }

    /** The bounds are made of a scenario that is there already; they are what reading it anew would give. */
    @Test
    void theBoundsAreTheScenariosThatTheirSettingsMake() {
        Sweep sweep = read("design: {kind: table, rows: [[10, 150]]}\n");
        SweepPoint point = sweep.points().get(0);
        PointVariants variants = new PointVariants(sweep, point);

        for (Sweep.SweepVariant arm : sweep.arms()) {
            assertThat(variants.of(arm)).as(arm.name()).isEqualTo(sweep.variant(point, arm));
        }
        assertThat(sweep.arms())
                .extracting(Sweep.SweepVariant::name)
                .containsExactly("asWritten", "isolation", "standing", "pooled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "replications: 7; 168",
                "until: {most: 500, widths: [{measure: shareFoiled, halfWidth: 0.1}]}; 12000",
            })
    void theMostRunsAreOfEveryArmAtEveryPoint(String rest, long most) {
        assertThat(read(rest + "\n").mostRuns()).isEqualTo(most);
    }

    /** What is said of a design that does not fit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "design: {kind: morris}; design.trajectories is",
                "design: {kind: sobol, points: 8, trajectories: 3}; it must be left out for sobol",
                "design: {kind: fractionalFactorial}; it must be given for fractionalFactorial",
                "design: {kind: fractionalFactorial, resolution: 9}; it must be from 3 to 5",
                "design: {kind: latinHypercube, points: 1}; it must be from 2 to 1000000",
                "design: {kind: saltelli, points: 262144}; it has 1572864 points: there may be at most 1000000",
                "design: {kind: table, rows: [[10, 99]]}; it must be a whole number from 100 to 200",
                "design: {kind: table, rows: [[10, many]]}; it must be a whole number from 100 to 200",
                "design: {kind: morris, trajectories: 2}|constraints: [retry > 10]; none may be left out",
                "constraints: [retry > 10 * horizon]; they leave no point",
                "constraints: [horizon = low]; constraints[0]",
                "replications: 1|until: {widths: [{measure: shareFoiled, halfWidth: 1}]}; one replication has no"
                        + " interval",
                "variants: [{name: mine}, {name: mine}]; this name is taken",
                "until: {widths: [{measure: shareFoiled, against: merged, halfWidth: 1}]}; it may be asWritten,"
                        + " isolation, pooled or standing"
            })
    void saysWhatDoesNotFit(String rest, String message) {
        assertThatThrownBy(() -> read(rest.replace('|', '\n') + "\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void saysThatADesignNeedsFactors() {
        String text = HEAD.substring(0, HEAD.indexOf("factors")) + "design: {kind: sobol, points: 8}\n";

        assertThatThrownBy(() -> SweepReader.read(text, "test.yaml"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("it needs factors: name one at least, or leave the design out");
    }
}
