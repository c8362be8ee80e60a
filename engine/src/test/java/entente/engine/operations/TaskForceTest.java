package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.regional;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules.Interdictor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plots that AAA detects and that sit mostly in BBB, which likes and trusts AAA little. */
class TaskForceTest {

    private static final Agreement JOINT = agreement("AAA", "BBB", "kinds", List.of());
    private static final Agreement FORCE =
            agreement("AAA", "BBB", "kinds", List.of(), "jointOperations", false, "jointTaskForce", true);
    private static final List<String> BOTH = List.of("AAA", "BBB");

    @Test
    void aTaskForceAsksForNoFurtherConsent() {
        Nation wary = host("cooperation.minimumAffinity", 0.5, "cooperation.minimumTrust", 0.9);
        assertReason(world(wary, JOINT), Obstacle.POLITICS);
        assertThat(world(wary, FORCE).events(JointOperationDeclined.class)).isEmpty();
        assertThat(world(wary, FORCE).events(PlotInterdicted.class))
                .hasSizeGreaterThan(10)
                .allMatch(PlotInterdicted::joint);
        assertReason(world(wary), Obstacle.CHANNELS);
        Institution organisation = regional("org", BOTH, "kinds", List.of(), "jointTaskForce", true);
        assertThat(world(wary, organisation).events(JointOperationDeclined.class))
                .isEmpty();
        assertReason(world(wary, centre("hub", BOTH, "kinds", List.of())), Obstacle.POLITICS);
    }

    @Test
    void whereTheHostHasNoTeamTheOtherActsAloneWithItsConsent() {
        Nation busy = host("teams", 0);
        assertReason(world(busy, JOINT), Obstacle.CAPACITY);
        Run run = world(busy, FORCE);
        assertThat(run.events(JointOperationDeclined.class)).isEmpty();
        assertThat(run.events(JointOperationAccepted.class)).isNotEmpty();
        assertThat(run.events(PlotInterdicted.class))
                .hasSizeGreaterThan(10)
                .allMatch(interdicted ->
                        !interdicted.joint() && interdicted.host().equals("BBB"));
    }

    /** BBB trusts AAA 0.3 and CCC 0.9, so the centre, as its other members, 0.6; it answers when the centre has the reports. */
    @Test
    void aCentreWithEvidenceOfItsOwnLendsItsTrust() {
        Nation host = host("cooperation.minimumTrust", 0.5);
        Institution seeing = centre("hub", List.of("AAA", "BBB", "CCC"));
        Institution blind = centre("hub", List.of("AAA", "BBB", "CCC"), "evidenceThreshold", 1e6);
        Institution aside = centre("hub", List.of("AAA", "BBB", "CCC"), "coordinatesJointOperations", false);
        assertThat(world(host, seeing).events(JointOperationDeclined.class)).isEmpty();
        assertThat(world(host, seeing).events(PlotInterdicted.class)).isNotEmpty();
        assertReason(world(host, blind, JOINT), Obstacle.TRUST);
        assertReason(world(host, aside, JOINT), Obstacle.TRUST);
        Nation warier = host("cooperation.minimumTrust", 0.7);
        assertReason(world(warier, seeing), Obstacle.TRUST);
    }

    private static Nation host(Object... overrides) {
        Object[] all =
                Arrays.copyOf(new Object[] {"sensorCoverage", 0, "evidenceThreshold", 1e6}, 4 + overrides.length);
        System.arraycopy(overrides, 0, all, 4, overrides.length);
        return nation("BBB", all);
    }

    private static void assertReason(Run run, Obstacle reason) {
        assertThat(run.events(JointOperationAccepted.class)).isEmpty();
        assertThat(run.events(JointOperationDeclined.class))
                .isNotEmpty()
                .allMatch(declined -> declined.reason() == reason);
    }

    private static Run world(Record... more) {
        List<Record> parts = new ArrayList<>(Arrays.asList(more));
        parts.add(nation("AAA"));
        parts.add(nation("CCC", "sensorCoverage", 0));
        parts.add(relation("AAA", "BBB", "affinity", 0.1, "trust", 0.9, "trustBack", 0.3));
        parts.add(relation("BBB", "CCC", "affinity", 0.1, "trust", 0.9));
        parts.add(rules("interdictor", Interdictor.HOST, "retryDays", 30, "answerDays", 1));
        parts.add(network(
                "net", Map.of("AAA", 0.4, "BBB", 0.6), "plotsPerYear", 6, "clockDays", 400, "tracesPerPlotYear", 20));
        return run(scenario(4 * YEAR, parts.toArray(Record[]::new)), 1);
    }
}
