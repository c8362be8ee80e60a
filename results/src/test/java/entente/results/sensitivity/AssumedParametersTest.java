package entente.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import entente.scenarios.shape.Parameters;
import entente.scenarios.shape.Parameters.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssumedParametersTest {

    private static final AssumedParameters FACTORS = AssumedParameters.of("alpine-corridor");

    @Test
    void everyAssumptionIsVariedOrSaidNotToBe() {
        List<String> assumptions = Parameters.all().stream()
                .filter(parameter -> parameter.member().isAssumption())
                .map(Parameter::path)
                .toList();

        assertThat(Stream.concat(
                        FACTORS.varied().stream().map(AssumedParameter::path),
                        FACTORS.left().stream().map(AssumedParameters.Left::path)))
                .containsExactlyInAnyOrderElementsOf(assumptions);
        assertThat(FACTORS.varied()).hasSizeGreaterThan(150);
        assertThat(FACTORS.left()).allSatisfy(left -> assertThat(left.reason()).isNotBlank());
    }

    @Test
    void whatTheScenarioWritesStays() {
        AssumedParameter sensors = factor("nations[].capability.sensorCoverage");

        // Arvenia writes it, Felsland does not.
        assertThat(sensors.places())
                .extracting(AssumedParameter.Place::path)
                .contains("nations[2].capability.sensorCoverage")
                .doesNotContain("nations[0].capability.sensorCoverage");
        Scenario changed = Scenarios.load("alpine-corridor", sensors.settings(1));
        assertThat(changed.nations().get(2).capability().sensorCoverage()).isEqualTo(0.3);
        assertThat(changed.nations().get(0).capability().sensorCoverage()).isEqualTo(0.18);
    }

    @Test
    void rangesFollowTheRule() {
        assertThat(scale("rules.retryDays")).isEqualTo(new Scale.Span(15, 60, false));
        // No nearer to the end of its range than halfway.
        assertThat(scale("nations[].capability.interdictionSuccess")).isEqualTo(new Scale.Span(0.425, 0.925, false));
        assertThat(scale("rules.answerDays")).isEqualTo(new Scale.Span(0, 30, false));
        assertThat(scale("nations[].sharing.minimumAffinity")).isEqualTo(new Scale.Span(-0.25, 0.25, false));
        assertThat(scale("networks[].teamSize")).isEqualTo(new Scale.Span(2, 8, true));
        assertThat(scale("rules.interdictor")).isEqualTo(new Scale.Choices(List.of("host", "detector")));
        assertThat(scale("rules.reliabilityShares").value(0.5)).isEqualTo("[0.1, 0.3, 0.35, 0.15, 0.05, 0.05]");
        assertThat(scale("rules.reliabilityShares").value(0)).startsWith("[0.166667, 0.166667");
    }

    /** Every nation of the corridor has teams of its own: around what each has, they are varied. */
    @Test
    void whatIsWrittenEverywhereIsVariedAroundThat() {
        AssumedParameter teams = factor("nations[].capability.teams");

        assertThat(teams.standard()).isEqualTo("as written");
        assertThat(teams.words()).isEqualTo("half to twice what is written");
        Scenario written = Scenarios.load("alpine-corridor", List.of());
        Scenario doubled = Scenarios.load("alpine-corridor", teams.settings(1));
        for (int i = 0; i < 12; i++) {
            assertThat(doubled.nations().get(i).capability().teams().value())
                    .isEqualTo(2 * written.nations().get(i).capability().teams().value());
        }
    }

    /** The rest has a place where capacity is built, or no single value to start from. */
    @Test
    void togetherTwoScenariosHaveNearlyAll() {
        List<String> missing =
                FACTORS.left().stream().map(AssumedParameters.Left::path).toList();

        AssumedParameters rest = AssumedParameters.of("capacity").only(missing);

        assertThat(rest.varied())
                .extracting(AssumedParameter::path)
                .isNotEmpty()
                .allMatch(path -> path.startsWith("institutions[].programmes[]."));
        List<String> varied = rest.varied().stream().map(AssumedParameter::path).toList();
        assertThat(missing)
                .filteredOn(path -> !varied.contains(path))
                .containsExactlyInAnyOrder(
                        "nations[].priorities",
                        "agreements[].endDay",
                        "rules.channels.idle",
                        "rules.channels.preparing",
                        "rules.channels.acting",
                        "rules.channels.home",
                        "rules.channels.transit",
                        "rules.channels.target");
    }

    /** Whatever the others are, no value may make a scenario invalid: both ends, and mixtures of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7})
    void allValuesGoTogether(int every) {
        List<String> settings = Stream.iterate(0, i -> i < FACTORS.varied().size(), i -> i + 1)
                .flatMap(i -> FACTORS.varied().get(i).settings(i % every == 0 ? 1 : 0).stream())
                .toList();

        assertThat(Scenarios.load("alpine-corridor", settings).nations()).hasSize(12);
        assertThat(Scenarios.load(
                                "alpine-corridor",
                                FACTORS.varied().stream()
                                        .flatMap(factor -> factor.settings(0).stream())
                                        .toList())
                        .nations())
                .hasSize(12);
    }

    @Test
    void needsABundledScenario() {
        assertThatIllegalArgumentException().isThrownBy(() -> AssumedParameters.of("nowhere"));
    }

    private static Scale scale(String path) {
        return factor(path).places().get(0).scale();
    }

    private static AssumedParameter factor(String path) {
        return FACTORS.varied().stream()
                .filter(factor -> factor.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
