package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plots that AAA detects and that sit mostly in BBB, where hosts act: requests and their answers. */
class JointOperationsTest {

    private static final Agreement JOINT = agreement("AAA", "BBB", "kinds", List.of());

    /** AAA, which sees everything, needs 20 days for an interdiction; BBB sees nothing unless said otherwise. */
    private static Scenario world(Nation host, Record... more) {
        List<Record> parts = new ArrayList<>(Arrays.asList(more));
        parts.add(nation("AAA", "interdictionDays", 20, "interdictionLaw", DurationLaw.FIXED));
        parts.add(host);
        parts.add(network(
                "net", Map.of("AAA", 0.4, "BBB", 0.6), "plotsPerYear", 6, "clockDays", 400, "tracesPerPlotYear", 20));
        if (parts.stream().noneMatch(Rules.class::isInstance)) {
            parts.add(rules("interdictor", Interdictor.HOST, "retryDays", 30));
        }
        return scenario(6 * YEAR, parts.toArray(Record[]::new));
    }

    private static Nation host(Object... overrides) {
        Object[] all = Arrays.copyOf(new Object[] {"sensorCoverage", 0, "interdictionDays", 80}, 4 + overrides.length);
        System.arraycopy(overrides, 0, all, 4, overrides.length);
        return nation("BBB", all);
    }

    @Test
    void theHostIsAskedAndBothActInTheMeanOfTheirTimes() {
        Run run = run(world(host(), JOINT), 1);
        Map<String, Double> accepted = new HashMap<>();
        run.events(JointOperationAccepted.class).forEach(e -> accepted.put(e.plot(), e.day()));
        assertThat(run.events(CaseOpened.class)).extracting("plot").containsAll(accepted.keySet());
        assertThat(run.events(JointOperationAsked.class)).hasSameSizeAs(run.events(CaseOpened.class));
        assertThat(run.events(JointOperationDeclined.class)).isEmpty();
        assertThat(run.events(PlotInterdicted.class)).hasSizeGreaterThan(20).allSatisfy(e -> {
            assertThat(e.detector()).isEqualTo("AAA");
            assertThat(e.host()).isEqualTo("BBB");
            assertThat(e.joint()).isTrue();
            assertThat(e.day() - accepted.get(e.plot())).isCloseTo((20 + 80) / 2.0, within(1e-9));
        });
    }

    @Test
    void aCommonInstitutionThatCoordinatesIsEnough() {
        Run through = run(world(host(), centre("HUB", List.of("AAA", "BBB"), "kinds", List.of())), 1);
        assertThat(through.events(JointOperationAccepted.class)).isNotEmpty();
        assertThat(through.events(JointOperationDeclined.class)).isEmpty();
        Run not = run(
                world(
                        host(),
                        centre("HUB", List.of("AAA", "BBB"), "kinds", List.of(), "coordinatesJointOperations", false)),
                1);
        assertReason(not, Obstacle.CHANNELS);
    }

    @Test
    void whoeverMayActAloneAsksNobody() {
        Run detectors = run(world(host(), rules("interdictor", Interdictor.DETECTOR)), 1);
        assertThat(detectors.events(JointOperationAsked.class)).isEmpty();
        assertThat(detectors.events(PlotInterdicted.class))
                .isNotEmpty()
                .extracting("joint")
                .containsOnly(false);
        Run atHome = run(world(nation("BBB"), nation("CCC")), 1);
        Set<String> detectedByHost = new HashSet<>();
        atHome.events(PlotDetected.class).stream()
                .filter(e -> e.nation().equals("BBB"))
                .forEach(e -> detectedByHost.add(e.plot()));
        assertThat(detectedByHost).isNotEmpty();
        assertThat(atHome.events(JointOperationAsked.class))
                .extracting("plot")
                .doesNotContainAnyElementsOf(detectedByHost);
    }

    @Test
    void everyReasonForDeclining() {
        Relation cool = relation("AAA", "BBB", "affinity", -0.2, "trust", 0.9, "trustBack", 0.3);
        assertReason(run(world(host()), 1), Obstacle.CHANNELS);
        assertReason(
                run(world(host(), agreement("AAA", "BBB", "kinds", List.of(), "jointOperations", false)), 1),
                Obstacle.CHANNELS);
        assertReason(run(world(host("cooperation.minimumAffinity", -0.1), JOINT, cool), 1), Obstacle.POLITICS);
        assertReason(run(world(host("cooperation.minimumTrust", 0.31), JOINT, cool), 1), Obstacle.TRUST);
        assertReason(run(world(host("teams", 0), JOINT, cool), 1), Obstacle.CAPACITY);
        Scenario exactly =
                world(host("cooperation.minimumAffinity", -0.2, "cooperation.minimumTrust", 0.3), JOINT, cool);
        assertThat(run(exactly, 1).events(JointOperationDeclined.class)).isEmpty();
    }

    private static void assertReason(Run run, Obstacle reason) {
        assertThat(run.events(JointOperationDeclined.class))
                .hasSizeGreaterThan(20)
                .extracting("reason")
                .containsOnly(reason);
        assertThat(run.events(JointOperationAccepted.class)).isEmpty();
        assertThat(run.events(PlotInterdicted.class)).isEmpty();
    }

    @Test
    void afterARefusalThePlotIsNotContainedAndTheHostIsAskedAgain() {
        Run run = run(world(host()), 1);
        Map<String, Double> asked = new HashMap<>();
        Map<String, Double> attack = new HashMap<>();
        int again = 0;
        for (Event event : run.all()) {
            if (event instanceof PlotBorn e) {
                attack.put(e.plot(), e.day() + e.clockDays());
            } else if (event instanceof JointOperationAsked e) {
                Double before = asked.put(e.plot(), e.day());
                if (before != null) {
                    again++;
                    assertThat(e.day() - before).isCloseTo(30, within(1e-9));
                }
            } else if (event instanceof AttackLaunched e) {
                assertThat(e.day()).as("at full speed").isCloseTo(attack.get(e.plot()), within(1e-9));
            }
        }
        assertThat(again).isGreaterThan(50);
        assertThat(run.events(CaseClosed.class)).extracting("ending").containsOnly(Ending.ATTACKED);
    }

    @Test
    void aHostWithTheEvidenceItselfAcceptsWhoeverAsks() {
        Run run = run(world(nation("BBB", "sensorCoverage", 0.5, "evidenceThreshold", 5)), 1);
        Map<String, Integer> own = new HashMap<>();
        Map<String, String> detector = new HashMap<>();
        for (Event event : run.all()) {
            if (event instanceof ReportLinked e && e.holder().equals("BBB")) {
                own.merge(e.subject(), 1, Integer::sum);
            } else if (event instanceof PlotDetected e) {
                detector.put(e.plot(), e.nation());
            } else if (event instanceof JointOperationAccepted e) {
                assertThat(own.getOrDefault(e.plot(), 0)).as("%s", e).isGreaterThanOrEqualTo(5);
                assertThat(detector).containsEntry(e.plot(), "AAA");
            } else if (event instanceof JointOperationDeclined e) {
                assertThat(own.getOrDefault(e.plot(), 0)).as("%s", e).isLessThan(5);
                assertThat(e.reason()).isEqualTo(Obstacle.CHANNELS);
            }
        }
        assertThat(run.events(JointOperationAccepted.class)).hasSizeGreaterThan(5);
    }

    @Test
    void aHostWhoseOnlyTeamIsBusyDeclinesForWantOfCapacity() {
        Run run = run(world(host("teams", 1), JOINT), 1);
        boolean busy = false;
        int declined = 0;
        Set<String> joint = new HashSet<>();
        for (Event event : run.all()) {
            if (event instanceof JointOperationAccepted e) {
                assertThat(busy).isFalse();
                busy = true;
                joint.add(e.plot());
            } else if (event instanceof JointOperationDeclined e) {
                assertThat(busy).isTrue();
                assertThat(e.reason()).isEqualTo(Obstacle.CAPACITY);
                declined++;
            } else if (event instanceof CaseClosed e && joint.remove(e.plot())) {
                busy = false;
            }
        }
        assertThat(declined).isPositive();
        assertThat(run.events(JointOperationAccepted.class)).hasSizeGreaterThan(10);
    }
}
