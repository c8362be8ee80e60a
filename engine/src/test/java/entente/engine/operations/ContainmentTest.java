package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a case slows a plot's clock, and what becomes of the plot. */
class ContainmentTest {

    private static Scenario world(double containment, Object... capability) {
        return scenario(
                20 * YEAR,
                nation("AAA", capability),
                network("net", evenly("AAA"), "plotsPerYear", 20, "clockDays", 200, "tracesPerPlotYear", 4),
                rules("containment", containment));
    }

    @Test
    void underFullContainmentNoPlotWithAnOpenCaseAttacks() {
        List<Event> events = run(world(0, "interdictionDays", 36525), 1).all();
        assertThat(events).filteredOn(AttackLaunched.class::isInstance).hasSizeGreaterThan(20);
        assertThat(events)
                .filteredOn(event -> event instanceof AttackLaunched attack && attack.detected())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "0.5, 0", "0.2, 0", "1, 0"})
    void whileACaseIsOpenTheClockRunsSlowerInProportion(double containment, double success) {
        Scenario scenario =
                world(containment, "interdictionDays", success == 1 ? 36525 : 30, "interdictionSuccess", success);
        Map<String, Double> done = new HashMap<>();
        Map<String, Double> since = new HashMap<>();
        Map<String, Double> total = new HashMap<>();
        int detected = 0;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof PlotBorn e) {
                total.put(e.plot(), e.clockDays());
                since.put(e.plot(), e.day());
                done.put(e.plot(), 0.0);
            } else if (event instanceof CaseOpened e) {
                done.merge(e.plot(), e.day() - since.put(e.plot(), e.day()), Double::sum);
            } else if (event instanceof CaseClosed e && e.ending() == Ending.INTERDICTION_FAILED) {
                done.merge(e.plot(), containment * (e.day() - since.put(e.plot(), e.day())), Double::sum);
            } else if (event instanceof AttackLaunched e) {
                double speed = e.detected() ? containment : 1;
                double end = since.get(e.plot()) + (total.get(e.plot()) - done.get(e.plot())) / speed;
                assertThat(e.day()).isCloseTo(end, within(1e-6));
                detected += e.detected() ? 1 : 0;
            }
        }
        assertThat(detected).isGreaterThan(20);
    }

    @Test
    void leadTimeIsFromTheDetectionToTheAttackThatWouldHaveCome() {
        Scenario scenario = scenario(
                20 * YEAR,
                nation("AAA", "teams", 1, "interdictionDays", 10),
                network("net", evenly("AAA"), "plotsPerYear", 20, "clockLaw", DurationLaw.parse("erlang(4)")));
        Map<String, Double> attack = new HashMap<>();
        Map<String, Double> detected = new HashMap<>();
        int interdicted = 0;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof PlotBorn e) {
                attack.put(e.plot(), e.day() + e.clockDays());
            } else if (event instanceof PlotDetected e) {
                detected.put(e.plot(), e.day());
            } else if (event instanceof PlotInterdicted e) {
                interdicted++;
                assertThat(e.leadDays()).isCloseTo(attack.get(e.plot()) - detected.get(e.plot()), within(1e-9));
                assertThat(e.stage()).isBetween(1, 4);
                assertThat(e.ownEvidence()).isTrue();
                assertThat(e.joint()).isFalse();
            }
        }
        assertThat(interdicted).isGreaterThan(50);
    }
}
