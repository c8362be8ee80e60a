package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.decision.NationDecision.AcceptJointOperation;
import entente.engine.decision.NationDecision.AskJointOperation;
import entente.engine.decision.NationDecision.DeclineJointOperation;
import entente.engine.decision.Outcome;
import entente.engine.description.Message;
import entente.engine.event.CaseEvent;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.random.Seeds;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that people give within the time a host has, and requests that they repeat. */
class JointAnswersTest {

    private static final double ANSWER_DAYS = 10;

    private final List<Event> events = new ArrayList<>();
    private Simulation simulation;

    /** AAA sees everything, BBB hosts every plot and has two teams; there is no agreement to act together. */
    private static Scenario world(boolean agreed) {
        return scenario(
                4 * YEAR,
                nation("AAA", "interdictionDays", 20, "interdictionLaw", DurationLaw.FIXED),
                nation("BBB", "sensorCoverage", 0, "teams", 1, "interdictionDays", 20),
                agreement("AAA", "BBB", "kinds", List.of(), "jointOperations", agreed),
                network("net", Map.of("AAA", 0.4, "BBB", 0.6), "plotsPerYear", 4, "clockDays", 1000),
                rules("interdictor", Interdictor.HOST, "retryDays", 60, "answerDays", ANSWER_DAYS));
    }

    @BeforeEach
    void start() {
        simulation = Simulation.start(world(false), Seeds.of(5), List.of(), events::add);
    }

    /** Advances until a host has been asked, and gives the plot. */
    private String waitForRequest() {
        while (simulation.asNation("BBB").pendingRequests().isEmpty()) {
            simulation.advanceTo(simulation.day() + 1);
        }
        return simulation.asNation("BBB").pendingRequests().get(0);
    }

    private List<CaseEvent> about(String plot) {
        List<CaseEvent> found = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof JointOperationAsked e && e.plot().equals(plot)) {
                found.add(e);
            } else if (event instanceof JointOperationAccepted e && e.plot().equals(plot)) {
                found.add(e);
            } else if (event instanceof JointOperationDeclined e && e.plot().equals(plot)) {
                found.add(e);
            }
        }
        return found;
    }

    @Test
    void nobodyAnswersSoTheStandingRuleDoesWhenTheTimeIsUp() {
        Map<String, Double> asked = new HashMap<>();
        int accepted = 0;
        for (Event event : run(world(true), 1).all()) {
            if (event instanceof JointOperationAsked e) {
                asked.put(e.plot(), e.day());
            } else if (event instanceof JointOperationAccepted e) {
                accepted++;
                assertThat(e.day() - asked.get(e.plot())).isCloseTo(ANSWER_DAYS, within(1e-9));
            } else if (event instanceof JointOperationDeclined e) {
                assertThat(e.reason()).isEqualTo(Obstacle.CAPACITY);
                assertThat(e.day() - asked.get(e.plot())).isCloseTo(ANSWER_DAYS, within(1e-9));
            }
        }
        assertThat(accepted).isGreaterThan(5);
    }

    @Test
    void aHostMayAcceptWhatItsRuleWouldDecline() {
        String plot = waitForRequest();
        simulation.advanceTo(simulation.day() + 2);
        double day = simulation.day();
        assertThat(simulation.asNation("BBB").findAsking(plot)).contains("AAA");
        assertThat(simulation.asNation("AAA").findAsking(plot)).isEmpty();
        Outcome outcome = simulation.decide(new AcceptJointOperation(day, "BBB", plot));
        assertThat(outcome.isAccepted()).isTrue();
        assertThat(simulation.asNation("BBB").pendingRequests()).doesNotContain(plot);
        assertThat(simulation.asNation("BBB").freeTeams()).isZero();
        simulation.advanceTo(day + 20);
        assertThat(about(plot)).hasSize(2).last().isEqualTo(new JointOperationAccepted(day, plot, "AAA", "BBB"));
        assertThat(events)
                .filteredOn(PlotInterdicted.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    assertThat(((PlotInterdicted) event).plot()).isEqualTo(plot);
                    assertThat(event.day()).isEqualTo(day + 20);
                });
        assertThat(simulation.asNation("BBB").freeTeams()).isEqualTo(1);
    }

    @Test
    void aHostMayDeclineAndIsAskedAgainLater() {
        String plot = waitForRequest();
        double day = simulation.day();
        assertThat(simulation
                        .decide(new DeclineJointOperation(day, "BBB", plot))
                        .isAccepted())
                .isTrue();
        assertThat(about(plot))
                .last()
                .isEqualTo(new JointOperationDeclined(day, plot, "AAA", "BBB", Obstacle.DISCRETION));
        simulation.advanceTo(day + 60);
        assertThat(about(plot)).hasSize(3).last().isEqualTo(new JointOperationAsked(day + 60, plot, "AAA", "BBB"));
    }

    @Test
    void aHostWithoutAFreeTeamCannotAccept() {
        String first = waitForRequest();
        simulation.decide(new AcceptJointOperation(simulation.day(), "BBB", first));
        assertThat(simulation.asNation("BBB").freeTeams()).isZero();
        // The first interdiction takes 20 days; another plot is detected meanwhile under some seed.
        for (long seed = 1; ; seed++) {
            events.clear();
            simulation = Simulation.start(world(false), Seeds.of(seed), List.of(), events::add);
            first = waitForRequest();
            simulation.decide(new AcceptJointOperation(simulation.day(), "BBB", first));
            double free = simulation.day() + 20;
            while (simulation.day() < free - 1
                    && simulation.asNation("BBB").pendingRequests().isEmpty()) {
                simulation.advanceTo(simulation.day() + 0.5);
            }
            if (!simulation.asNation("BBB").pendingRequests().isEmpty()) {
                break;
            }
        }
        int told = events.size();
        String second = simulation.asNation("BBB").pendingRequests().get(0);
        Outcome outcome = simulation.decide(new AcceptJointOperation(simulation.day(), "BBB", second));
        assertThat(outcome).isEqualTo(Outcome.refused(Message.of("refusal.noRequestToFollow", second)));
        assertThat(events).hasSize(told + 1);
        assertThat(simulation.asNation("BBB").pendingRequests()).contains(second);
    }

    @Test
    void theDetectorMayAskAgainBeforeItsTurnAndTheOldTurnIsGone() {
        String plot = waitForRequest();
        double asked = simulation.day();
        assertThat(simulation.decide(new AskJointOperation(asked, "AAA", plot)))
                .as("while a request is pending")
                .isEqualTo(Outcome.refused(Message.of("refusal.noRefusedCase", plot)));
        simulation.advanceTo(asked + ANSWER_DAYS + 1);
        assertThat(about(plot)).last().isInstanceOf(JointOperationDeclined.class);
        double again = simulation.day();
        assertThat(simulation.decide(new AskJointOperation(again, "BBB", plot)))
                .as("it is not BBB's case")
                .isEqualTo(Outcome.refused(Message.of("refusal.noRefusedCase", plot)));
        assertThat(simulation.decide(new AskJointOperation(again, "AAA", plot)).isAccepted())
                .isTrue();
        assertThat(about(plot)).last().isEqualTo(new JointOperationAsked(again, plot, "AAA", "BBB"));
        simulation.advanceTo(again + ANSWER_DAYS + 59);
        assertThat(about(plot)).hasSize(4).last().isInstanceOf(JointOperationDeclined.class);
        simulation.advanceTo(again + ANSWER_DAYS + 60);
        assertThat(about(plot)).hasSize(5).last().isInstanceOf(JointOperationAsked.class);
    }
}
