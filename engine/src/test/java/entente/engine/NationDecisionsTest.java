package entente.engine;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.DeclineAgreement;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Scenario;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each decision of a nation brings about, from its day on and not before. */
class NationDecisionsTest {

    private static final double DAY = 200;

    /** Nobody acts; AAA and BBB have an agreement and an institution, and everything is shared at once. */
    private static Scenario world(Object... ofA) {
        Object[] all = Arrays.copyOf(ofA, ofA.length + 2);
        all[ofA.length] = "teams";
        all[ofA.length + 1] = 0;
        return scenario(
                400,
                nation("AAA", all),
                nation("BBB", "teams", 0),
                nation("CCC", "teams", 0),
                agreement("AAA", "BBB"),
                centre("HUB", List.of("AAA", "BBB"), "evidenceThreshold", 1000),
                network("iron", evenly("AAA", "BBB", "CCC"), "plotsPerYear", 20, "clockDays", 2000),
                network("jade", evenly("AAA", "BBB", "CCC"), "plotsPerYear", 10, "clockDays", 2000));
    }

    private static List<Double> shared(Run run, String from, String to) {
        return run.events(ReportShared.class).stream()
                .filter(e -> e.from().equals(from) && e.to().equals(to))
                .map(ReportShared::day)
                .toList();
    }

    private static void assertTaken(Run run, String by, String decision) {
        assertThat(run.events(DecisionTaken.class)).singleElement().satisfies(e -> {
            assertThat(e.day()).isEqualTo(DAY);
            assertThat(e.by()).isEqualTo(by);
            assertThat(e.decision()).isEqualTo(decision);
            assertThat(e.effect().key()).startsWith("outcome.");
        });
    }

    @Test
    void aSharingPolicyChangesForWhomItNames() {
        Run run = run(world(), 1, new ChangeSharing(DAY, "AAA", exception("to", "BBB", "releaseProbability", 0)));
        assertTaken(run, "AAA", "changeSharing");
        assertThat(shared(run, "AAA", "BBB")).isNotEmpty().allMatch(day -> day <= DAY);
        assertThat(shared(run, "AAA", "HUB")).anyMatch(day -> day > DAY);
        assertThat(shared(run, "BBB", "AAA")).anyMatch(day -> day > DAY);
        assertThat(run.events(ReportWithheld.class))
                .filteredOn(e -> e.from().equals("AAA") && e.to().equals("BBB"))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.obstacle()).isEqualTo(Obstacle.DISCRETION))
                .allMatch(e -> e.day() > DAY);
    }

    @Test
    void anAgreementIsInForceOnceItIsAcceptedUntilItIsLeft() {
        Decision propose = new ProposeAgreement(DAY, "CCC", "AAA", terms("latencyDays", 3));
        Decision accept = new AcceptAgreement(DAY + 20, "AAA", "CCC");
        Decision leave = new LeaveAgreement(DAY + 100, "AAA", "CCC");
        Run run = run(world(), 1, propose, accept, leave);
        assertThat(run.events(AgreementBegun.class)).containsExactly(new AgreementBegun(DAY + 20, "CCC", "AAA"));
        assertThat(run.events(AgreementEnded.class)).containsExactly(new AgreementEnded(DAY + 100, "AAA", "CCC"));
        for (String from : List.of("AAA", "CCC")) {
            assertThat(shared(run, from, from.equals("AAA") ? "CCC" : "AAA"))
                    .isNotEmpty()
                    .allMatch(day -> day > DAY + 20 && day <= DAY + 100);
        }
    }

    @Test
    void whatIsLeftBeforeItsTimeNeitherBeginsNorEndsLater() {
        Scenario scenario = scenario(
                400,
                nation("AAA"),
                nation("BBB"),
                agreement("AAA", "BBB", "endDay", 300.0),
                agreement("AAA", "BBB", "startDay", 250, "latencyDays", 1),
                network("iron", evenly("AAA"), "plotsPerYear", 0));
        assertThat(run(scenario, 1).happenings())
                .containsExactly(new AgreementBegun(250, "AAA", "BBB"), new AgreementEnded(300, "AAA", "BBB"));
        Run left = run(scenario, 1, new LeaveAgreement(DAY, "BBB", "AAA"));
        assertThat(left.events(AgreementBegun.class)).isEmpty();
        assertThat(left.events(AgreementEnded.class)).containsExactly(new AgreementEnded(DAY, "BBB", "AAA"));
    }

    @Test
    void aDeclinedOrUnansweredProposalChangesNothing() {
        Decision propose = new ProposeAgreement(DAY, "CCC", "AAA", terms());
        Run declined = run(world(), 1, propose, new DeclineAgreement(DAY + 1, "AAA", "CCC"));
        Run waiting = run(world(), 1, propose);
        Run without = run(world(), 1);
        assertThat(declined.all()).hasSize(without.all().size() + 2).containsAll(without.all());
        assertThat(waiting.all()).hasSize(without.all().size() + 1).containsAll(without.all());
        Run again = run(
                world(),
                1,
                propose,
                new DeclineAgreement(DAY + 1, "AAA", "CCC"),
                new AcceptAgreement(DAY + 2, "AAA", "CCC"));
        assertThat(again.events(AgreementBegun.class)).as("it is gone").isEmpty();
    }

    @Test
    void membersAloneReportToAnInstitution() {
        Run joins = run(world(), 1, new JoinInstitution(DAY, "CCC", "HUB"));
        assertTaken(joins, "CCC", "joinInstitution");
        assertThat(shared(joins, "CCC", "HUB")).isNotEmpty().allMatch(day -> day > DAY);
        Run leaves = run(world(), 1, new LeaveInstitution(DAY, "AAA", "HUB"));
        assertTaken(leaves, "AAA", "leaveInstitution");
        assertThat(shared(leaves, "AAA", "HUB")).isNotEmpty().allMatch(day -> day <= DAY);
        assertThat(shared(leaves, "BBB", "HUB")).anyMatch(day -> day > DAY);
    }

    /** AAA alone notices, at home, so nothing concerns BBB until BBB asks. */
    @Test
    void aRequestBringsWhatNeedToKnowHadWithheld() {
        Scenario scenario = scenario(
                400,
                nation("AAA", "teams", 0, "posture", Posture.NEED_TO_KNOW),
                nation("BBB", "teams", 0),
                agreement("AAA", "BBB"),
                network("iron", evenly("AAA"), "plotsPerYear", 20, "clockDays", 2000),
                network("jade", evenly("AAA"), "plotsPerYear", 10, "clockDays", 2000));
        Run run = run(scenario, 1, new RequestInformation(DAY, "BBB", "AAA", "iron"));
        Map<String, String> networks = new HashMap<>();
        run.events(PlotBorn.class).forEach(born -> networks.put(born.plot(), born.network()));
        Set<String> withheld = new HashSet<>();
        run.events(ReportWithheld.class).stream()
                .filter(e -> e.day() < DAY && "iron".equals(networks.get(e.subject())))
                .forEach(e -> withheld.add(e.report()));
        assertThat(run.events(ReportShared.class))
                .allMatch(e -> e.day() >= DAY && "iron".equals(networks.get(e.subject())))
                .filteredOn(e -> e.day() == DAY)
                .extracting(ReportShared::report)
                .containsExactlyInAnyOrderElementsOf(withheld);
        assertThat(run.events(ReportWithheld.class))
                .as("from then on what is filed on it counts as asked for")
                .noneMatch(e -> e.day() > DAY && "iron".equals(networks.get(e.subject())));
        assertThat(withheld).hasSizeGreaterThan(20);
        assertThat(run.events(InformationRequested.class))
                .containsExactly(new InformationRequested(DAY, "BBB", "AAA", "iron", withheld.size()));
    }

    @Test
    void effortMovesFieldCoverageBetweenNetworks() {
        Scenario scenario = scenario(
                400,
                nation(
                        "AAA",
                        "sensorCoverage",
                        0.1,
                        "fieldCoverage",
                        0.4,
                        "interdictionSuccess",
                        0,
                        "evidenceThreshold",
                        1e6),
                network("iron", evenly("AAA"), "plotsPerYear", 10, "clockDays", 2000),
                network("jade", evenly("AAA"), "plotsPerYear", 10, "clockDays", 2000));
        Run run = run(scenario, 1, new MoveEffort(0, "AAA", Map.of("iron", 3.0, "jade", 1.0)));
        Set<String> iron = new HashSet<>();
        run.events(PlotBorn.class).stream()
                .filter(born -> born.network().equals("iron"))
                .forEach(born -> iron.add(born.plot()));
        // Two networks: factors 2·3/4 and 2·1/4.
        assertThat(run.events(TraceConsidered.class))
                .hasSizeGreaterThan(50)
                .allSatisfy(trace -> assertThat(trace.rate())
                        .isCloseTo(
                                40 / 365.25 * (0.1 + 0.4 * (iron.contains(trace.source()) ? 1.5 : 0.5)),
                                within(1e-12)));
        Run all = run(scenario, 1, new MoveEffort(0, "AAA", Map.of("iron", 1.0)));
        assertThat(all.events(TraceConsidered.class))
                .filteredOn(trace -> !iron.contains(trace.source()))
                .isNotEmpty()
                .allSatisfy(trace -> assertThat(trace.rate()).isCloseTo(40 / 365.25 * 0.1, within(1e-12)));
    }

    @Test
    void investmentClosesAShareOfTheGap() {
        Scenario scenario = scenario(
                1000,
                nation("AAA", "teams", 0, "communications", 0.2, "travel", 0.2, "finance", 0.2, "procurement", 0.2),
                network("iron", evenly("AAA"), "plotsPerYear", 10, "clockDays", 5000));
        Run run = run(scenario, 1, new InvestInTechnology(DAY, "AAA", "communications", 0.5));
        assertTaken(run, "AAA", "investInTechnology");
        assertThat(run.events(TraceConsidered.class)).hasSizeGreaterThan(50).allSatisfy(trace -> {
            boolean better = trace.day() > DAY && trace.channel() == Channel.COMMUNICATIONS;
            assertThat(trace.rate()).isCloseTo(40 / 365.25 * (better ? 0.6 : 0.2), within(1e-12));
        });
    }

    @Test
    void betterAnalyticsConnectWhatWasHeldUnconnected() {
        Scenario scenario = world("dataAnalytics", 0.3);
        Run run = run(scenario, 1, new InvestInTechnology(DAY, "AAA", "dataAnalytics", 1));
        Set<String> strays = new HashSet<>();
        run.events(ReportStrayed.class).stream()
                .filter(e -> e.holder().equals("AAA"))
                .forEach(e -> strays.add(e.report()));
        Set<String> connected = new HashSet<>();
        run.events(ReportLinked.class).stream()
                .filter(e -> e.holder().equals("AAA") && e.day() == DAY)
                .forEach(e -> connected.add(e.report()));
        assertThat(strays).hasSizeGreaterThan(20).isEqualTo(connected);
    }
}
