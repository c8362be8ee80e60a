package entente.engine.operations;

import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Inject.BudgetCut;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.scenario.DurationLaw;
import org.junit.jupiter.api.Test;

/** How many teams look: some thousand traces; limits as {@link Scores} says. */
class LookingTest {

    private static final double CUT = 1000;

    /** Three of four teams are dismissed: of what four teams would see, those left see a quarter. */
    @Test
    void whoHasFewerTeamsThanInTheScenarioLooksLess() {
        Run run = run(
                scenario(
                        2000,
                        nation("AAA", "teams", 4, "sensorCoverage", 0, "fieldCoverage", 0.8, "evidenceThreshold", 1e6),
                        network(
                                "net",
                                evenly("AAA"),
                                "plotsPerYear",
                                20,
                                "clockDays",
                                1e6,
                                "clockLaw",
                                DurationLaw.FIXED)),
                1,
                new BudgetCut(CUT, "AAA", 0.75, 0));
        long below = run.events(TraceConsidered.class).stream()
                .filter(trace -> trace.day() > CUT && trace.height() < 4 * trace.rate())
                .count();
        assertThat(below).isGreaterThan(1000);
        assertThat(Scores.binomial(noticed(run, CUT, 2000), below, 0.25)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    private static long noticed(Run run, double from, double to) {
        return run.events(TraceConsidered.class).stream()
                .filter(trace -> trace.day() > from && trace.day() <= to && trace.result() == Notice.NOTICED)
                .count();
    }
}
