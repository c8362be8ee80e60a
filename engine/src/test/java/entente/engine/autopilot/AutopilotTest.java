package entente.engine.autopilot;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.terms;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.description.Baseline;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.random.Seeds;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an autopilot nation decides, at its regular times and from what it knows. */
class AutopilotTest {

    private static final double REVIEW = 50;
    private static final ThreatNetwork QUIET = network("net", evenly("AAA"), "plotsPerYear", 0);

    private static Scenario quiet(Record... parts) {
        Record[] all = Arrays.copyOf(parts, parts.length + 2);
        all[parts.length] = QUIET;
        all[parts.length + 1] = rules("autopilotReviewDays", REVIEW);
        return scenario(200, all);
    }

    private static Decision proposal(double day) {
        return new ProposeAgreement(day, "BBB", "AAA", terms("latencyDays", 3));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0, true", "0.49, 0, false", "0.5, -0.01, false", "0.6, 0.3, true"})
    void itAcceptsProposalsFromThoseItWouldShareWith(double trust, double affinity, boolean accepted) {
        Scenario scenario = quiet(
                nation("AAA", "autopilot", true, "sharing.minimumTrust", 0.5, "sharing.minimumAffinity", 0),
                nation("BBB"),
                relation("AAA", "BBB", "trust", trust, "affinity", affinity));
        List<Event> events = run(scenario, 1, proposal(60)).happenings().stream()
                .filter(event -> event.day() <= 100)
                .toList();
        assertThat(events).hasSize(accepted ? 3 : 2);
        assertThat(events.get(1).day()).isEqualTo(100);
        if (accepted) {
            assertThat(events.get(1)).isEqualTo(new AgreementBegun(100, "BBB", "AAA"));
        } else {
            assertThat(((DecisionTaken) events.get(1)).decision()).isEqualTo("declineAgreement");
        }
    }

    @Test
    void itProposesTheStandardClausesToTrustedFriendsWithoutAgreement() {
        Scenario scenario = quiet(
                nation("AAA", "autopilot", true),
                nation("BBB"),
                nation("CCC"),
                nation("DDD"),
                nation("EEE"),
                relation("AAA", "BBB", "trust", 0.7, "affinity", 0.4),
                relation("AAA", "CCC", "trust", 0.9, "affinity", 0.39),
                relation("AAA", "DDD", "trust", 0.8, "affinity", 0.9),
                relation("AAA", "EEE", "trust", 0.65, "affinity", 0.9));
        Simulation simulation = Simulation.start(scenario, Seeds.of(1), List.of(), event -> {});
        simulation.advanceTo(REVIEW);
        AgreementTerms standard = Defaults.of(AgreementTerms.class, Baseline.STANDARD, Map.of());
        assertThat(simulation.asNation("DDD").proposal("AAA")).contains(standard);
        assertThat(simulation.asNation("BBB").proposal("AAA")).contains(standard);
        simulation.advanceTo(4 * REVIEW);
        assertThat(simulation.asNation("CCC").proposal("AAA"))
                .as("not liked enough")
                .isEmpty();
        assertThat(simulation.asNation("EEE").proposal("AAA"))
                .as("not trusted enough")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.09, 0, true", "0.1, 0, false", "0.5, -0.51, true", "0.5, -0.5, false"})
    void itLeavesAgreementsThatAreBroken(double trust, double affinity, boolean left) {
        Scenario scenario = quiet(
                nation("AAA", "autopilot", true),
                nation("BBB"),
                agreement("AAA", "BBB"),
                relation("AAA", "BBB", "trust", trust, "affinity", affinity));
        assertThat(run(scenario, 1).events(AgreementEnded.class))
                .isEqualTo(left ? List.of(new AgreementEnded(REVIEW, "AAA", "BBB")) : List.of());
    }

    @Test
    void itAsksPartnersAboutWhatIsMoreThanHalfDetected() {
        Scenario scenario = scenario(
                5 * YEAR,
                nation("AAA", "autopilot", true, "evidenceThreshold", 4),
                nation("BBB", "teams", 0),
                nation("CCC", "teams", 0),
                agreement("AAA", "BBB", "kinds", List.of()),
                network("iron", evenly("AAA"), "plotsPerYear", 3, "tracesPerPlotYear", 12),
                network("jade", evenly("AAA"), "plotsPerYear", 3, "tracesPerPlotYear", 12),
                rules("autopilotReviewDays", REVIEW));
        Map<String, List<ReportLinked>> dossiers = new HashMap<>();
        Map<String, String> networks = new HashMap<>();
        int asked = 0;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof PlotBorn e) {
                networks.put(e.plot(), e.network());
            } else if (event instanceof ReportLinked e) {
                dossiers.computeIfAbsent(e.subject(), key -> new ArrayList<>()).add(e);
            } else if (event instanceof PlotInterdicted e) {
                dossiers.remove(e.plot());
            } else if (event instanceof AttackLaunched e) {
                dossiers.remove(e.plot());
            } else if (event instanceof InformationRequested e) {
                asked++;
                assertThat(e.nation() + e.partner()).isEqualTo("AAABBB");
                assertThat(e.day() % REVIEW).isZero();
                assertThat(dossiers.values()).anySatisfy(linked -> {
                    assertThat(networks.get(linked.get(0).subject())).isEqualTo(e.network());
                    assertThat(linked.size()).isEqualTo(3);
                    assertThat(linked.get(2).day()).isGreaterThan(e.day() - 30);
                });
            }
        }
        assertThat(asked).as("each network once: a request stands").isEqualTo(2);
    }

    @Test
    void whileItsAnalystsAreOverloadedItReleasesOnlyGoodReports() {
        // Alone, the one analyst needs 10 days for each of about 73 reports a year: overloaded; from day 800 on, hardly
        // any.
        Scenario scenario = scenario(
                1500,
                nation(
                        "AAA",
                        "teams",
                        0,
                        "autopilot",
                        true,
                        "analysts",
                        1,
                        "analysisDays",
                        8,
                        "overloadLimit",
                        2,
                        "sharing.minimumGrade",
                        AdmiraltyGrade.parse("E5")),
                nation("BBB", "teams", 0),
                agreement("AAA", "BBB"),
                network("net", evenly("AAA"), "plotsPerYear", 2, "tracesPerPlotYear", 40),
                rules("autopilotReviewDays", REVIEW));
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(scenario, Seeds.of(1), List.of(), events::add);
        int tight = 0;
        int usual = 0;
        for (int review = 1; review * REVIEW <= 1500; review++) {
            simulation.advanceTo(review * REVIEW);
            boolean overloaded = simulation.asNation("AAA").waitingJobs() > 2;
            String expected = overloaded ? "C3" : "E5";
            assertThat(simulation.asNation("AAA").policy().minimumGrade()).hasToString(expected);
            tight += overloaded ? 1 : 0;
            usual += overloaded ? 0 : 1;
        }
        assertThat(tight).isPositive();
        assertThat(usual).isPositive();
        assertThat(events)
                .filteredOn(e -> e instanceof ReportWithheld withheld && withheld.obstacle() == Obstacle.DISCRETION)
                .isNotEmpty();
    }

    @Test
    void itDecidesOnlyWhileItIsOnAndAtItsRegularTimes() {
        Scenario scenario = quiet(nation("AAA", "autopilot", true), nation("BBB"));
        Decision off = new SetAutopilot(40, "AAA", false);
        Decision on = new SetAutopilot(110, "AAA", true);
        Run run = run(scenario, 1, off, proposal(45), on);
        assertThat(run.events(AgreementBegun.class)).containsExactly(new AgreementBegun(150, "BBB", "AAA"));
        assertThat(run(scenario, 1, off, proposal(45)).events(AgreementBegun.class))
                .isEmpty();
        assertThat(run(quiet(nation("AAA"), nation("BBB")), 1, proposal(45)).events(AgreementBegun.class))
                .as("nobody's autopilot is on")
                .isEmpty();
        assertThat(run.events(DecisionTaken.class)).extracting("by").containsOnly("AAA", "BBB", "control");
    }

    @Test
    void switchedOffAndOnBetweenTwoReviewsItDecidesOnceAtTheNext() {
        Scenario scenario = quiet(nation("AAA", "autopilot", true), nation("BBB"));
        Run run = run(
                scenario,
                1,
                proposal(45),
                new SetAutopilot(10, "AAA", false),
                new SetAutopilot(20, "AAA", true),
                new SetAutopilot(30, "AAA", false),
                new SetAutopilot(40, "AAA", true));
        assertThat(run.events(AgreementBegun.class)).containsExactly(new AgreementBegun(50, "BBB", "AAA"));
    }
}
