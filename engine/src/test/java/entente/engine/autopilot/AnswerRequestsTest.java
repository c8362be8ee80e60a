package entente.engine.autopilot;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.Event;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an autopilot answers requests to act on its soil: while half its teams or more are free, it accepts. */
class AnswerRequestsTest {

    private static final double REVIEW = 20;

    /** AAA detects everything; BBB hosts it, never answers by its rule in time, and would decline for want of trust. */
    private static Scenario world(int teams) {
        return scenario(
                6 * YEAR,
                nation("AAA", "interdictionDays", 60),
                nation(
                        "BBB",
                        "autopilot",
                        true,
                        "sensorCoverage",
                        0,
                        "teams",
                        teams,
                        "interdictionDays",
                        60,
                        "cooperation.minimumTrust",
                        1),
                agreement("AAA", "BBB", "kinds", List.of()),
                network("net", Map.of("AAA", 0.4, "BBB", 0.6), "plotsPerYear", 12, "clockDays", 2000),
                rules("interdictor", Interdictor.HOST, "answerDays", 25, "autopilotReviewDays", REVIEW));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void itAcceptsWhileHalfItsTeamsAreFree(int teams) {
        int busy = 0;
        int accepted = 0;
        Set<String> joint = new HashSet<>();
        for (Event event : run(world(teams), 1).all()) {
            if (event instanceof JointOperationAccepted e) {
                assertThat(e.day() % REVIEW).isZero();
                assertThat(2 * (teams - busy)).as("%s with %s busy", e, busy).isGreaterThanOrEqualTo(teams);
                busy++;
                accepted++;
                joint.add(e.plot());
            } else if (event instanceof CaseClosed e && joint.remove(e.plot())) {
                busy--;
            }
        }
        assertThat(accepted).isGreaterThan(5);
    }

    @Test
    void withUnlimitedTeamsItAcceptsEveryRequestAtItsNextReview() {
        Run run = run(world(Integer.MAX_VALUE), 1);
        Map<String, Double> asked = new HashMap<>();
        int accepted = 0;
        for (Event event : run.all()) {
            if (event instanceof JointOperationAsked e) {
                asked.put(e.plot(), e.day());
            } else if (event instanceof JointOperationAccepted e) {
                accepted++;
                assertThat(e.day() - asked.get(e.plot())).isLessThanOrEqualTo(REVIEW);
            }
        }
        assertThat(accepted).isGreaterThan(20);
        assertThat(asked.size() - accepted)
                .as("still to be answered at the end")
                .isBetween(0, 2);
    }
}
