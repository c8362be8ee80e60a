package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scenario;
import java.util.List;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** False leads: each free team follows them at a rate, and is busy for a while. */
class FalseLeadsTest {

    private static final double PER_TEAM_YEAR = 6;
    private static final double LEAD_DAYS = 30;

    private static Scenario world(double years, int teams, DurationLaw law, Object... network) {
        return scenario(
                years * YEAR,
                nation(
                        "AAA",
                        "teams",
                        teams,
                        "falseLeadsPerTeamYear",
                        PER_TEAM_YEAR,
                        "falseLeadDays",
                        LEAD_DAYS,
                        "falseLeadLaw",
                        law,
                        "sensorCoverage",
                        0,
                        "fieldCoverage",
                        1),
                network("net", evenly("AAA"), network));
    }

    /**
     * Each team is free for an exponential time of mean 1/σ and then busy for θ, so it is busy σθ/(1+σθ) of the time,
     * whatever the law of θ. Over T days the variance of that share is at most 2pq/(T(σ+1/θ)) for one team. Sample: 2,000
     * years, seed 7; limit 4.5 standard errors, so about 7 false alarms in a million seeds.
     */
    @ParameterizedTest
    @CsvSource({"1, exponential", "1, fixed", "3, exponential"})
    void aTeamIsBusyForTheShareOfTimeOfTheClosedForm(int teams, String law) {
        double horizon = 2000 * YEAR;
        List<FalseLeadTaken> leads = run(world(2000, teams, DurationLaw.parse(law), "plotsPerYear", 0), 7)
                .events(FalseLeadTaken.class);
        double busy = leads.stream()
                .mapToDouble(lead -> Math.min(lead.days(), horizon - lead.day()))
                .sum();
        double load = PER_TEAM_YEAR / YEAR * LEAD_DAYS;
        double share = load / (1 + load);
        double rate = PER_TEAM_YEAR / YEAR + 1 / LEAD_DAYS;
        double error = Math.sqrt(2 * share * (1 - share) / (horizon * teams * rate));
        assertThat(busy / (horizon * teams)).isCloseTo(share, within(4.5 * error));
    }

    @Test
    void aBusyTeamNeitherLooksNorTakesUpAnotherLead() {
        double perDay = 500 / YEAR;
        PriorityQueue<Double> ends = new PriorityQueue<>();
        int whileBusy = 0;
        for (Event event : run(world(20, 2, DurationLaw.FIXED, "plotsPerYear", 0.5, "tracesPerPlotYear", 500), 1)
                .all()) {
            while (!ends.isEmpty() && ends.peek() <= event.day()) {
                ends.remove();
            }
            if (event instanceof FalseLeadTaken lead) {
                ends.add(lead.day() + lead.days());
                assertThat(ends).hasSizeLessThanOrEqualTo(2);
            } else if (event instanceof TraceConsidered trace) {
                assertThat(trace.rate()).isCloseTo(perDay * (2 - ends.size()) / 2, within(1e-9));
                whileBusy += ends.isEmpty() ? 0 : 1;
            } else if (event instanceof CaseOpened) {
                assertThat(ends.size()).isLessThan(2);
            }
        }
        assertThat(whileBusy).isGreaterThan(5);
    }

    @Test
    void unlimitedTeamsAreNotMisled() {
        assertThat(run(world(20, Integer.MAX_VALUE, DurationLaw.FIXED, "plotsPerYear", 1), 1)
                        .events(FalseLeadTaken.class))
                .isEmpty();
    }
}
