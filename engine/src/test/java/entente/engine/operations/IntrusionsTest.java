package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.HoldingsIntruded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intrusions into what AAA holds: its own reports on lasting plots, and at times those of BBB. */
class IntrusionsTest {

    private static final double YEARS = 40;

    private static Run intrude(double perYear, double cybersecurity, Decision... decisions) {
        return run(
                scenario(
                        YEARS * YEAR,
                        watcher("AAA", "cybersecurity", cybersecurity),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreement("AAA", "BBB"),
                        network(
                                "net",
                                evenly("AAA", "BBB", "CCC"),
                                "plotsPerYear",
                                20,
                                "tracesPerPlotYear",
                                8,
                                "plotSpread",
                                2),
                        rules("intrusionsPerYear", perYear, "trustLearns", true, "lateWeight", 0, "warnedFactor", 0.5)),
                3,
                decisions);
    }

    /** A Poisson count; AAA holds a dossier at practically all times. */
    @ParameterizedTest
    @CsvSource({"10, 0", "10, 0.6", "4, 0.25"})
    void theyComeAtTheRateThatCybersecurityLeaves(double perYear, double cybersecurity) {
        long count =
                intrude(perYear, cybersecurity).events(HoldingsIntruded.class).size();
        assertThat(Scores.poisson(count, YEARS * perYear * (1 - cybersecurity))).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    @Test
    void fullCybersecurityPreventsAllAndMoreOfItMovesNone() {
        assertThat(intrude(10, 1).events(HoldingsIntruded.class)).isEmpty();
        Set<Double> days = new HashSet<>();
        intrude(10, 0.2).events(HoldingsIntruded.class).forEach(e -> days.add(e.day()));
        List<HoldingsIntruded> fewer = intrude(10, 0.7).events(HoldingsIntruded.class);
        assertThat(fewer).hasSizeLessThan(days.size() / 2).hasSizeGreaterThan(20);
        assertThat(fewer).allMatch(e -> days.contains(e.day()));
    }

    @Test
    void investingInCybersecurityEndsThem() {
        Run run = intrude(10, 0, new InvestInTechnology(10 * YEAR, "AAA", "cybersecurity", 1));
        assertThat(run.events(HoldingsIntruded.class))
                .hasSizeGreaterThan(50)
                .allMatch(e -> e.day() <= 10 * YEAR && e.nation().equals("AAA"));
    }

    @Test
    void eachWarnsARealPlotAndCostsTheTrustOfThoseWhoseReportsAreInTheDossier() {
        Run run = intrude(10, 0);
        Set<String> given = new HashSet<>();
        run.events(HoldingsIntruded.class).forEach(e -> given.add(e.plot()));
        assertThat(run.events(PlotWarned.class)).extracting(PlotWarned::plot).hasSameElementsAs(given);
        assertThat(run.events(PlotBorn.class)).extracting(PlotBorn::plot).containsAll(given);
        Set<Double> days = new HashSet<>();
        run.events(HoldingsIntruded.class).forEach(e -> days.add(e.day()));
        List<TrustChanged> changes = run.events(TrustChanged.class).stream()
                .filter(e -> days.contains(e.day()))
                .toList();
        assertThat(changes)
                .hasSizeGreaterThan(50)
                .hasSizeLessThan(run.events(HoldingsIntruded.class).size())
                .allMatch(e -> e.nation().equals("BBB") && e.other().equals("AAA"));
        List<TrustChanged> all = run.events(TrustChanged.class).stream()
                .filter(e -> e.nation().equals("BBB"))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            if (days.contains(all.get(i).day())) {
                assertThat(all.get(i).trust()).isLessThan(all.get(i - 1).trust());
            }
        }
    }

    @Test
    void whoHoldsNothingGivesNothingAway() {
        Run run = run(
                scenario(
                        YEARS * YEAR,
                        watcher("AAA", "cybersecurity", 0, "falseReportsPerYear", 50),
                        network("net", evenly("AAA"), "plotsPerYear", 0),
                        rules("intrusionsPerYear", 10)),
                3);
        assertThat(run.events(HoldingsIntruded.class))
                .as("phantoms are nobody's secret")
                .isEmpty();
    }
}
