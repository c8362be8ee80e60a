package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.ScenarioSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line changes in an experiment belongs to it. */
class SweepChangesTest {

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: example
        title: An example
        scenario: twin-valleys
        set: {rules.answerDays: 9, horizonDays: 300}
        measures: [shareFoiled]
        factors:
          - {name: retry, paths: [rules.retryDays], range: {low: 10, high: 40}}
        design: {kind: sobol, points: 8}
        replications: 5
        """;

    private static Sweep read(String text, SweepChanges changes) {
        return SweepReader.read(
                text, "example.yaml", new SweepReader.Sources(ScenarioSource.HERE, TableSource.NONE), changes);
    }

    private static Sweep set(String... settings) {
        return read(EXPERIMENT, new SweepChanges(List.of(settings), null, null, false));
    }

    @Test
    void settingsComeAfterThoseOfTheFile() {
        Sweep sweep = set("horizonDays=400", "nations[*].autopilot=false", "title=\"A \\\"new\\\" one\"");

        assertThat(Factor.settings(sweep.file().set()))
                .containsExactly(
                        "rules.answerDays=9", "horizonDays=400", "nations[*].autopilot=false", "title=A \"new\" one");
        assertThat(sweep.variant(sweep.points().get(0), sweep.arms().get(0))
                        .scenario()
                        .period()
                        .horizonDays())
                .isEqualTo(400);
    }

    /** Its text says it, so that whoever reads it needs no command line. */
    @Test
    void theTextIsThatOfTheChangedExperiment() {
        Sweep sweep = read(EXPERIMENT, new SweepChanges(List.of("horizonDays=400"), 7, 16, true));

        Sweep again = SweepReader.read(sweep.text(), "again.yaml");

        assertThat(again.file()).isEqualTo(sweep.file());
        assertThat(again.points()).isEqualTo(sweep.points()).hasSize(16);
        assertThat(again.file().replications()).isEqualTo(7);
        assertThat(again.arms()).extracting(Sweep.SweepVariant::name).containsExactly("asWritten");
    }

    @Test
    void withoutChangesTheTextStaysAsItIs() {
        assertThat(read(EXPERIMENT, SweepChanges.NONE).text()).isEqualTo(EXPERIMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | --set is nonsense: it must be a path and a value",
                "rules.retryDays=5 | the factor retry varies this field",
                "rules.retyDays=5 | did you mean",
                "rules.answerDays=-1 | rules.answerDays is -1 (--set rules.answerDays=-1)",
            })
    void saysWhatIsWrongWithASetting(String setting, String message) {
        assertThatThrownBy(() -> set(setting)).hasMessageContaining(message);
    }

    @Test
    void onlyDesignsThatSayHowManyPointsTheyHaveTakeOthers() {
        String factorial = EXPERIMENT.replace("{kind: sobol, points: 8}", "{kind: fullFactorial}");

        assertThatThrownBy(() -> read(factorial, new SweepChanges(List.of(), null, 16, false)))
                .hasMessageContaining("--points is 16: the design fullFactorial does not say how many");
        assertThatThrownBy(() -> read(EXPERIMENT, new SweepChanges(List.of(), null, 15, false)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("it must be a power of two for sobol");
    }

    /** The variants stay, and what is asked of intervals must be of arms that run. */
    @Test
    void boundsMayBeLeftOut() {
        String text = EXPERIMENT + "bounds: false\nvariants: [{name: quick, set: {rules.answerDays: 1}}]\n";

        assertThat(SweepReader.read(text, "example.yaml").arms())
                .extracting(Sweep.SweepVariant::name)
                .containsExactly("asWritten", "quick");
        assertThatThrownBy(() -> SweepReader.read(
                        text + "until: {widths: [{measure: shareFoiled, against: pooled, halfWidth: 0.1}]}\n",
                        "example.yaml"))
                .hasMessageContaining("it may be asWritten or quick");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paths: [rules.retryDays], levels: [1, 2]",
                "options: [{name: low}, {name: high, set: {rules.retryDays: 90}}]",
            })
    void twoFactorsOnOneFieldAreRefused(String other) {
        String text = EXPERIMENT.replace("factors:\n", "factors:\n  - {name: patience, " + other + "}\n");

        assertThatThrownBy(() -> SweepReader.read(text, "example.yaml"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rules.retryDays (example.yaml:9)")
                .hasMessageContaining("the factors patience and retry both set this field");
    }
}
