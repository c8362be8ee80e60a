package entente.results.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Scenario;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With no overhead, no false reports, no latency and unlimited teams, the share foiled does not fall as sharing grows: from
 * nobody, over half and all of what policies allow, to the ideal pool. 30 replications of each with the same seeds; the paired
 * difference of each step must not lie more than 3.1 of its standard errors below 0. Without an effect that happens once in
 * 1,000 steps, hence once in some 14 runs of all of them with other seeds; these are fixed.
 */
class MoreSharingTest {

    private static final int REPLICATIONS = 30;
    private static final double MOST_ERRORS = 3.1;

    private static final List<String> FRICTIONLESS = List.of(
            "nations[*].capability.teams=unlimited",
            "nations[*].capability.analysts=unlimited",
            "nations[*].capability.analysisDays=0",
            "nations[*].capability.releaseDays=0",
            "nations[*].capability.overloadLimit=unlimited",
            "nations[*].capability.falseReportsPerYear=0",
            "nations[*].capability.falseLeadsPerTeamYear=0",
            "nations[*].sharing.delayDays=0",
            "nations[*].sharing.posture=needToShare",
            "nations[*].sharing.exceptions=[]",
            "nations[*].autopilot=false",
            "agreements[*].terms.latencyDays=0",
            "institutions[*].latencyDays=0",
            "institutions[*].analysisDays=0",
            "institutions[*].analysts=unlimited",
            "rules.leakProbability=0",
            "rules.intrusionsPerYear=0",
            "rules.insecureDelay=0",
            "injects=[]",
            "decisionPoints=[]");

    static Stream<String> ids() {
        return Bundled.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void neverFoilsLess(String id) {
        List<Outcomes> levels = Stream.of(
                        List.of("rules.sharing=isolation"),
                        List.of("nations[*].sharing.releaseProbability=0.5"),
                        List.of("nations[*].sharing.releaseProbability=1"),
                        List.of("rules.sharing=pooled"))
                .map(level -> Bundled.outcomes(scenario(id, level), 0, REPLICATIONS))
                .toList();

        for (int step = 1; step < levels.size(); step++) {
            Estimate more = Jackknife.difference(
                            levels.get(step).shareFoiled(), levels.get(step - 1).shareFoiled())
                    .estimate();
            if (more.mean() != null && more.standardError() != null) {
                assertThat(more.mean())
                        .as("%s, step %d: %s", id, step, more)
                        .isGreaterThanOrEqualTo(-MOST_ERRORS * more.standardError());
            }
        }
    }

    private static Scenario scenario(String id, List<String> level) {
        List<String> settings = new ArrayList<>(FRICTIONLESS);
        Scenario written = Bundled.scenario(id, List.of());
        settings.removeIf(setting ->
                setting.startsWith("agreements") && written.agreements().isEmpty());
        settings.removeIf(setting ->
                setting.startsWith("institutions") && written.institutions().isEmpty());
        settings.addAll(level);
        return Bundled.scenario(id, settings);
    }
}
