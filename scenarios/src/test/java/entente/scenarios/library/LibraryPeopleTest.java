package entente.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.BudgetCut;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of people in the scenarios of the library: where they are arrested, and what becomes of networks and teams. */
class LibraryPeopleTest {

    private static Scenario scenario(String id, String sharing) {
        Library.Entry entry = Library.find(id).orElseThrow();
        return ScenarioReader.read(entry.text(), entry.file(), List.of("rules.sharing=" + sharing));
    }

    private static List<Event> run(Scenario scenario, long seed, List<Decision> decisions) {
        List<Event> events = new ArrayList<>();
        Simulation.run(scenario, seed, decisions, events::add);
        return events;
    }

    /** Most arrests are made on the own soil of whoever detected: more than half in ten runs of each. */
    @ParameterizedTest
    @ValueSource(strings = {"alpine-corridor", "union", "straits", "rupture", "hub-or-mesh"})
    void mostArrestsAreOnOwnSoil(String id) {
        Scenario scenario = scenario(id, "asWritten");
        int own = 0;
        int all = 0;
        for (long seed = 1; seed <= 10; seed++) {
            for (Event event : run(scenario, seed, List.of())) {
                if (event instanceof OperativeArrested e) {
                    all++;
                    own += e.host().equals(e.nation()) ? 1 : 0;
                }
            }
        }
        assertThat(all).isGreaterThan(100);
        assertThat((double) own / all).isGreaterThan(0.5);
    }

    /** The mean strength of a network over the second half of twenty runs. */
    @Test
    void poolingAtLeastHalvesLodestar() {
        double alone = strength("straits", "isolation", "lodestar");
        double pooled = strength("straits", "pooled", "lodestar");
        assertThat(alone).isGreaterThan(0.8);
        assertThat(pooled).isLessThan(alone / 2);
    }

    private static double strength(String id, String sharing, String network) {
        Scenario scenario = scenario(id, sharing);
        double horizon = scenario.period().horizonDays();
        double sum = 0;
        int runs = 20;
        for (long seed = 1; seed <= runs; seed++) {
            double since = 0;
            double strength = 1;
            for (Event event : run(scenario, seed, List.of())) {
                if (event instanceof NetworkChanged e && e.network().equals(network)) {
                    sum += strength * secondHalf(since, e.day(), horizon);
                    since = e.day();
                    strength = e.strength();
                }
            }
            sum += strength * secondHalf(since, horizon, horizon);
        }
        return sum / (runs * horizon / 2);
    }

    private static double secondHalf(double from, double until, double horizon) {
        return Math.max(0, until - Math.max(from, horizon / 2));
    }

    /** With the teams as written some detected plots wait for one; where a cut leaves everybody one, they wait longer. */
    @ParameterizedTest
    @ValueSource(strings = {"union", "capacity"})
    void detectedPlotsWaitForTeamsAndLongerAfterABudgetCut(String id) {
        Scenario scenario = scenario(id, "asWritten");
        List<Decision> cuts = new ArrayList<>();
        for (Nation nation : scenario.nations()) {
            double teams = nation.capability().teams().value();
            cuts.add(new BudgetCut(1, nation.id(), 1 - 1 / teams, 0));
        }
        double asWritten = meanWaitDays(scenario, List.of());
        assertThat(asWritten).isPositive();
        assertThat(meanWaitDays(scenario, cuts)).isGreaterThan(asWritten);
    }

    private static double meanWaitDays(Scenario scenario, List<Decision> decisions) {
        double waited = 0;
        int opened = 0;
        for (long seed = 1; seed <= 15; seed++) {
            for (Event event : run(scenario, seed, decisions)) {
                if (event instanceof CaseOpened e && e.real()) {
                    waited += e.waitedDays();
                    opened++;
                }
            }
        }
        return waited / opened;
    }
}
