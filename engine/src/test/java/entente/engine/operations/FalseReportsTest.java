package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
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
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** False reports and the plots they imagine. */
class FalseReportsTest {

    private static final ThreatNetwork QUIET = network("net", evenly("AAA", "BBB"), "plotsPerYear", 0);
    private static final Object[] CASES = {"falseReportsPerYear", 40, "evidenceThreshold", 2, "falseLeadDays", 20};

    /**
     * 12 a year for 500 years: 6,000 reports, on 6,000/2.5 phantoms. Seed 3; limits of 4.5 standard errors, so about 7 false
     * alarms each in a million seeds. The number of phantoms is binomial given the reports.
     */
    @Test
    void theyComeAtTheRateGivenAndSeveralOnEachPhantom() {
        Scenario scenario =
                scenario(500 * YEAR, nation("AAA", "teams", 0, "falseReportsPerYear", 12), nation("BBB"), QUIET);
        List<ReportFiled> reports = run(scenario, 3).events(ReportFiled.class);
        Set<String> phantoms = reports.stream().map(ReportFiled::subject).collect(Collectors.toSet());
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.nation()).isEqualTo("AAA");
            assertThat(report.real()).isFalse();
        });
        assertThat(reports.size()).isCloseTo(6000, within((int) (4.5 * Math.sqrt(6000))));
        double expected = reports.size() / 2.5;
        assertThat((double) phantoms.size()).isCloseTo(expected, within(4.5 * Math.sqrt(expected * (1 - 1 / 2.5))));
    }

    @Test
    void aCaseOnAPhantomOccupiesATeamThenClosesAsWrongful() {
        Scenario scenario = scenario(
                20 * YEAR,
                nation("AAA", concat(CASES, "teams", 1, "falseLeadLaw", DurationLaw.FIXED)),
                nation("BBB"),
                QUIET);
        Run run = run(scenario, 1);
        Map<String, Double> opened = new HashMap<>();
        Set<String> over = new HashSet<>();
        for (Event event : run.all()) {
            if (event instanceof CaseOpened e) {
                assertThat(e.real()).isFalse();
                opened.put(e.plot(), e.day());
                assertThat(opened).hasSize(1);
            } else if (event instanceof CaseClosed e) {
                assertThat(e.ending()).isEqualTo(Ending.WRONGFUL);
                assertThat(e.day() - opened.remove(e.plot())).isCloseTo(20, within(1e-9));
                over.add(e.plot());
            } else if (event instanceof ReportFiled e) {
                assertThat(over)
                        .as("nobody imagines again what turned out wrongful")
                        .doesNotContain(e.subject());
            }
        }
        assertThat(over).hasSizeGreaterThan(50);
        assertThat(run.events(PlotDetected.class)).extracting("real").containsOnly(false);
    }

    @Test
    void theTrustInThoseWhoSentThemFalls() {
        Scenario scenario = scenario(
                3 * YEAR,
                nation("AAA", "evidenceThreshold", 2, "falseLeadDays", 20),
                nation("BBB", "teams", 0, "falseReportsPerYear", 40),
                agreement("AAA", "BBB"),
                relation("AAA", "BBB", "trust", 0.8),
                rules("trustLearns", true, "trustPriorWeight", 8, "trustForgetting", 1),
                QUIET);
        double trust = 0.8;
        int wrongful = 0;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof TrustChanged e) {
                assertThat(e.nation() + e.other()).isEqualTo("AAABBB");
                assertThat(e.trust()).isLessThan(trust);
                trust = e.trust();
            } else if (event instanceof CaseClosed) {
                wrongful++;
            }
        }
        assertThat(wrongful).isGreaterThan(10);
        assertThat(trust)
                .as("8·0.8/(8 + bad), with 2 bad reports or more for each case")
                .isLessThanOrEqualTo(6.4 / (8 + 2 * wrongful));
    }

    private static Object[] concat(Object[] first, Object... second) {
        Object[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
