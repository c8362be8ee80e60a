package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision.AcceptJointOperation;
import entente.engine.description.Message;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.Event;
import entente.engine.event.JusticeEvent.ExtraditionAsked;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.random.Seeds;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nations whose law lets no foreign service act on their soil. */
class JurisdictionTest {

    /** AAA detects what sits in BBB. */
    private static Scenario abroad(boolean allowed, double hostCoverage, Rules rules) {
        return scenario(
                4 * YEAR,
                nation("AAA"),
                nation("BBB", "sensorCoverage", hostCoverage, "law.jointOperations", allowed, "evidenceThreshold", 2),
                agreement("AAA", "BBB", "kinds", List.of()),
                network("net", Map.of("AAA", 0.4, "BBB", 0.6), "plotsPerYear", 6, "clockDays", 400),
                rules);
    }

    private static Rules hosts(Object... more) {
        Object[] all = java.util.Arrays.copyOf(new Object[] {"interdictor", Interdictor.HOST}, 2 + more.length);
        System.arraycopy(more, 0, all, 2, more.length);
        return rules(all);
    }

    @Test
    void theLawOfTheHostForbidsJointOperationsUnlessItIsNoObstacle() {
        Run forbidden = run(abroad(false, 0, hosts()), 1);
        assertThat(forbidden.events(JointOperationAccepted.class)).isEmpty();
        assertThat(forbidden.events(JointOperationDeclined.class))
                .isNotEmpty()
                .allMatch(e -> e.reason() == Obstacle.JURISDICTION);
        assertThat(run(abroad(true, 0, hosts()), 1).events(JointOperationDeclined.class))
                .isEmpty();
        Run lifted = run(abroad(false, 0, hosts("lifted", List.of(Obstacle.LAW))), 1);
        assertThat(lifted.events(JointOperationDeclined.class)).isEmpty();
        assertThat(lifted.events(JointOperationAccepted.class)).isNotEmpty();
    }

    /** With evidence of its own the host pursues a case of its own, and asks nobody who asked. */
    @Test
    void aHostWithEvidenceOfItsOwnActsAllTheSame() {
        Run run = run(abroad(false, 0.3, hosts("retryDays", 5)), 1);
        assertThat(run.events(JointOperationAccepted.class)).isNotEmpty();
        assertThat(run.events(JointOperationDeclined.class)).isNotEmpty();
    }

    @Test
    void noDecisionOpensWhatTheLawCloses() {
        List<Event> events = new ArrayList<>();
        Simulation simulation =
                Simulation.start(abroad(false, 0, hosts("answerDays", 10)), Seeds.of(1), List.of(), events::add);
        while (simulation.asNation("BBB").pendingRequests().isEmpty()) {
            simulation.advanceTo(simulation.day() + 1);
        }
        String plot = simulation.asNation("BBB").pendingRequests().get(0);
        assertThat(simulation
                        .decide(new AcceptJointOperation(simulation.day(), "BBB", plot))
                        .message())
                .isEqualTo(Message.of("refusal.noRequestToFollow", plot));
        simulation.advanceTo(simulation.day() + 11);
        assertThat(events)
                .filteredOn(JointOperationDeclined.class::isInstance)
                .isNotEmpty()
                .allMatch(e -> ((JointOperationDeclined) e).reason() == Obstacle.JURISDICTION);
    }

    /** AAA acts at home; who lives in BBB is within its reach only if the law there allows. */
    @Test
    void pursuitEndsAtABorderThatTheLawCloses() {
        assertThat(residencesAskedFor(true, rules())).contains("BBB", "CCC");
        assertThat(residencesAskedFor(false, rules())).containsOnly("CCC");
        assertThat(residencesAskedFor(false, rules("lifted", List.of(Obstacle.LAW))))
                .contains("BBB", "CCC");
    }

    private static List<String> residencesAskedFor(boolean allowed, Rules rules) {
        Scenario scenario = scenario(
                4 * YEAR,
                nation("AAA"),
                nation("BBB", "teams", 0, "law.jointOperations", allowed),
                nation("CCC", "teams", 0),
                agreementOfAll("kinds", List.of()),
                network("net", evenly("AAA", "BBB", "CCC"), "structure", Structure.RANDOM, "operatives", 300),
                rules);
        Run run = run(scenario, 1);
        assertThat(run.events(OperativeArrested.class)).isNotEmpty();
        return run.events(ExtraditionAsked.class).stream()
                .map(ExtraditionAsked::host)
                .toList();
    }
}
