package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.scenario.DurationLaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With liaison officers reports are sooner there, and better understood. */
class LiaisonTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theyShortenTheWayAndCloseAShareOfTheGap(boolean officers) {
        Run run = run(
                scenario(
                        1000,
                        watcher("AAA"),
                        watcher("BBB"),
                        agreement(
                                "AAA",
                                "BBB",
                                "liaisonOfficers",
                                officers,
                                "latencyDays",
                                10,
                                "latencyLaw",
                                DurationLaw.FIXED,
                                "interoperability",
                                0.4),
                        rules("clauses.liaisonFactor", 0.2, "clauses.liaisonInteroperability", 0.5),
                        endlessPlotsAtAaa()),
                1);
        assertThat(run.events(ReportArrived.class))
                .hasSizeGreaterThan(500)
                .allSatisfy(arrival -> assertThat(arrival.ageDays()).isCloseTo(officers ? 2 : 10, within(1e-9)));
        long linked = run.events(ReportLinked.class).stream()
                .filter(ReportLinked::foreign)
                .count();
        long strayed = run.events(ReportStrayed.class).size();
        assertThat(Scores.binomial(linked, linked + strayed, officers ? 0.7 : 0.4))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** Plots in AAA that never come to an end, so that all that is reported arrives. */
    private static Record endlessPlotsAtAaa() {
        return network("net", evenly("AAA"), "plotsPerYear", 12, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);
    }

    /** Five analysts spare one officer, who asks on the spot; four spare none, and nobody asks. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void whoHasOfficersWithAPartnerUnderstandsMoreOfWhatComesFromThere(int analysts) {
        Run run = run(
                scenario(
                        1000,
                        watcher("AAA"),
                        watcher("BBB", "analysts", analysts),
                        agreement("AAA", "BBB", "liaisonOfficers", true, "interoperability", 0.4),
                        rules(
                                "clauses.liaisonInteroperability",
                                0,
                                "clauses.liaisonAnalysts",
                                0.1,
                                "requestContext",
                                0.25),
                        endlessPlotsAtAaa()),
                1);
        long linked = run.events(ReportLinked.class).stream()
                .filter(ReportLinked::foreign)
                .count();
        long strayed = run.events(ReportStrayed.class).size();
        assertThat(Scores.binomial(linked, linked + strayed, analysts == 5 ? 0.55 : 0.4))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
    }
}
