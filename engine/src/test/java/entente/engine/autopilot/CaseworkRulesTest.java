package entente.engine.autopilot;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.AskJointOperation;
import entente.engine.decision.NationDecision.DeclineJointOperation;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.decision.NationDecision.ReleaseReport;
import entente.engine.decision.NationDecision.WithholdReport;
import entente.engine.random.Seeds;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import entente.engine.view.NationView.DossierView;
import entente.engine.view.NationView.ReleaseView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an autopilot nation decides about its reports, cases and effort. */
class CaseworkRulesTest {

    private static final double REVIEW = 50;

    private static Simulation start(double years, Record... parts) {
        Scenario scenario = scenario(years * YEAR, parts);
        return Simulation.start(scenario, Seeds.of(1), List.of(), event -> {});
    }

    /** What a rule decides at every regular review of a nation. */
    private static List<NationDecision> decisions(
            AutopilotRule rule, Simulation simulation, String nation, double until) {
        List<NationDecision> decisions = new ArrayList<>();
        for (double day = REVIEW; day <= until; day += REVIEW) {
            simulation.advanceTo(day);
            decisions.addAll(rule.decide(simulation.asNation(nation)));
        }
        return decisions;
    }

    /**
     * Mean coverage .5 of (.1, .5, .6, .8): a tenth of the gap finds more by .1 x .5 x .5 = .025 with data analytics at .5,
     * and by .1 x .9 / 4 x .5 = .01125 in the channel covered least; with data analytics at .95 it is .0025 against .0214.
     */
    @Test
    void onceAYearItInvestsWhereThatFindsMost() {
        assertThat(investments(0.5))
                .containsExactly(
                        new InvestInTechnology(REVIEW, "AAA", "dataAnalytics", 0.1),
                        new InvestInTechnology(400, "AAA", "dataAnalytics", 0.1),
                        new InvestInTechnology(750, "AAA", "dataAnalytics", 0.1));
        assertThat(investments(0.95))
                .containsExactly(
                        new InvestInTechnology(REVIEW, "AAA", "communications", 0.1),
                        new InvestInTechnology(400, "AAA", "communications", 0.1),
                        new InvestInTechnology(750, "AAA", "communications", 0.1));
    }

    private static List<NationDecision> investments(double dataAnalytics) {
        Simulation simulation = start(
                3,
                nation(
                        "AAA",
                        "communications",
                        0.1,
                        "travel",
                        0.5,
                        "finance",
                        0.6,
                        "procurement",
                        0.8,
                        "dataAnalytics",
                        dataAnalytics),
                network("net", evenly("AAA"), "plotsPerYear", 0),
                rules("autopilotReviewDays", REVIEW));
        return decisions(new InvestWhereItPays(), simulation, "AAA", 1000);
    }

    @Test
    void itReleasesAFewOwnReportsFromADossierThatHasStalled() {
        Simulation simulation = start(
                6,
                nation("AAA", "evidenceThreshold", 4),
                nation("BBB", "teams", 0),
                agreement("AAA", "BBB", "kinds", List.of()),
                relation("AAA", "BBB", "affinity", 0.5),
                network("net", evenly("AAA"), "plotsPerYear", 6, "tracesPerPlotYear", 5),
                rules("autopilotReviewDays", REVIEW));
        int released = 0;
        for (double day = REVIEW; day <= 2000; day += REVIEW) {
            simulation.advanceTo(day);
            NationView view = simulation.asNation("AAA");
            for (NationDecision decision : new ReleaseWhatHasStalled().decide(view)) {
                ReleaseReport release = (ReleaseReport) decision;
                released++;
                DossierView dossier = view.dossiers().stream()
                        .filter(each -> view.reports(each.plot()).stream()
                                .anyMatch(report -> report.report().equals(release.report())))
                        .findFirst()
                        .orElseThrow();
                assertThat(dossier.evidence()).isBetween(2.0, 3.9);
                assertThat(day - dossier.lastDay()).isBetween(60.0, 110.0);
                assertThat(release.to()).isEqualTo("BBB");
            }
        }
        assertThat(released).isGreaterThan(3);
    }

    @Test
    void itWithholdsWhatWaitsForANationItNoLongerTrusts() {
        Simulation simulation = start(
                2,
                nation("AAA", "teams", 0, "analysts", 1, "releaseDays", 20, "minimumTrust", 0.5, "softness", 0.1),
                nation("BBB", "teams", 0),
                agreement("AAA", "BBB"),
                relation("AAA", "BBB", "trust", 0.45),
                network("net", evenly("AAA"), "plotsPerYear", 10, "tracesPerPlotYear", 20),
                rules("autopilotReviewDays", REVIEW));
        simulation.advanceTo(300);
        NationView view = simulation.asNation("AAA");
        List<ReleaseView> waiting = view.waitingReleases();
        assertThat(waiting).isNotEmpty();
        List<NationDecision> decisions = new WithholdFromTheDistrusted().decide(view);
        assertThat(decisions)
                .containsExactlyElementsOf(waiting.stream()
                        .map(each -> (NationDecision) new WithholdReport(300, "AAA", each.report(), "BBB"))
                        .toList());
        decisions.forEach(simulation::decide);
        assertThat(view.waitingReleases()).isEmpty();
    }

    @Test
    void itAsksHostsThatRefusedAgain() {
        Simulation simulation = start(
                4,
                nation("AAA", "reach", 1),
                nation("BBB", "teams", 0),
                network("net", evenly("BBB"), "plotsPerYear", 5, "tracesPerPlotYear", 50),
                rules("interdictor", Interdictor.HOST, "retryDays", 1000, "containment", 0.5));
        List<NationDecision> decisions = decisions(new AskRefusingHostsAgain(), simulation, "AAA", 1000);
        assertThat(decisions)
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(simulation
                                .decide(new AskJointOperation(
                                        simulation.day(), "AAA", ((AskJointOperation) decision).plot()))
                                .toString())
                        .isNotEmpty());
    }

    @Test
    void aHostWithoutAFreeTeamDeclinesAtOnce() {
        Simulation simulation = start(
                4,
                nation("AAA", "reach", 1),
                nation("BBB", "teams", 0),
                agreement("AAA", "BBB"),
                network("net", evenly("BBB"), "plotsPerYear", 5, "tracesPerPlotYear", 50),
                rules("interdictor", Interdictor.HOST, "answerDays", 40, "containment", 0.5));
        List<NationDecision> decisions = decisions(new AnswerRequests(), simulation, "BBB", 1000);
        assertThat(decisions)
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision).isInstanceOf(DeclineJointOperation.class));
    }
}
