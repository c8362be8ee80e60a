package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.random.Seeds;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Affinity is an autoregressive process only as long as it is not cut at ±1. Defaults are scaled so that it seldom is: over ten
 * years of each scenario of the library as it is written, looked at every half year, in fewer than one of fifty cases, with a
 * fixed seed.
 */
class AffinityBoundsTest {

    private static final double LOOK_DAYS = 182.625;
    private static final double DAYS = 3652.5;
    private static final double SELDOM = 0.02;

    @ParameterizedTest
    @ValueSource(
            strings = {"twin-valleys", "alpine-corridor", "union", "straits", "capacity", "rupture", "hub-or-mesh"})
    void affinityIsSeldomCut(String id) {
        Scenario scenario = Scenarios.load(id, List.of("horizonDays=" + DAYS));
        List<String> nations = scenario.nations().stream().map(Nation::id).toList();
        Simulation simulation = Simulation.start(scenario, Seeds.of(5), List.of(), event -> {});
        long looks = 0;
        long cut = 0;
        for (double day = LOOK_DAYS; day < DAYS; day += LOOK_DAYS) {
            simulation.advanceTo(day);
            double[] affinities = AffinityPath.affinities(simulation, nations);
            looks += affinities.length;
            cut += Arrays.stream(affinities).filter(each -> Math.abs(each) >= 1).count();
        }

        assertThat((double) cut / looks).isLessThan(SELDOM);
    }
}
