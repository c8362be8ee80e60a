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
import static org.junit.jupiter.params.provider.Arguments.arguments;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.Inject.BudgetCut;
import entente.engine.decision.Inject.CourtRuling;
import entente.engine.decision.Inject.DiplomaticCrisis;
import entente.engine.decision.Inject.LeadershipChange;
import entente.engine.decision.Inject.Leak;
import entente.engine.decision.Inject.NewStandard;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.decision.Inject.Treaty;
import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.AcceptJointOperation;
import entente.engine.decision.NationDecision.AlignPolicy;
import entente.engine.decision.NationDecision.AskJointOperation;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.ChooseOption;
import entente.engine.decision.NationDecision.Contribute;
import entente.engine.decision.NationDecision.DeclineAgreement;
import entente.engine.decision.NationDecision.DeclineJointOperation;
import entente.engine.decision.NationDecision.FundCapacityBuilding;
import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.decision.NationDecision.PublishPolicy;
import entente.engine.decision.NationDecision.ReleaseReport;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.decision.NationDecision.WithholdReport;
import entente.engine.decision.Outcome;
import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.random.Seeds;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Posture;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions that cannot be carried out, and decisions that change nothing. */
class DecisionDispatcherTest {

    private static final double DAY = 150;

    /** AAA and BBB have an agreement and an institution, CCC has neither; both networks are active everywhere. */
    private static final Scenario SCENARIO = scenario(
            400,
            nation("AAA", "fieldCoverage", 0.3, "sensorCoverage", 0.3, "teams", 3, "priorities", Map.of("jade", 0.7)),
            nation("BBB", "interdictionDays", 20),
            nation("CCC", "biometrics", 1, "evidenceThreshold", 3),
            agreement("AAA", "BBB", "interoperability", 1),
            centre("HUB", List.of("AAA", "BBB")),
            network("iron", evenly("AAA", "BBB", "CCC"), "plotsPerYear", 20),
            network("jade", evenly("AAA", "BBB", "CCC"), "plotsPerYear", 10));

    private static final List<Event> WITHOUT = run(SCENARIO, 1).all();

    private static Message refusal(String key, Object... arguments) {
        return Message.of("refusal." + key, arguments);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(new ChangeSharing(DAY, "XXX", exception("delayDays", 1)), refusal("noNation", "XXX")),
                arguments(
                        new ChangeSharing(DAY, "AAA", exception("to", "XXX", "delayDays", 1)),
                        refusal("noParty", "XXX")),
                arguments(new ProposeAgreement(DAY, "AAA", "XXX", terms()), refusal("noNation", "XXX")),
                arguments(new ProposeAgreement(DAY, "AAA", "AAA", terms()), refusal("withItself", "AAA")),
                arguments(new AcceptAgreement(DAY, "AAA", "BBB"), refusal("noProposal", "BBB")),
                arguments(new DeclineAgreement(DAY, "AAA", "CCC"), refusal("noProposal", "CCC")),
                arguments(new LeaveAgreement(DAY, "AAA", "CCC"), refusal("noAgreement", "CCC")),
                arguments(new LeaveAgreement(DAY, "AAA", "AAA"), refusal("withItself", "AAA")),
                arguments(new JoinInstitution(DAY, "CCC", "XXX"), refusal("noInstitution", "XXX")),
                arguments(new JoinInstitution(DAY, "CCC", "AAA"), refusal("noInstitution", "AAA")),
                arguments(new LeaveInstitution(DAY, "AAA", "XXX"), refusal("noInstitution", "XXX")),
                arguments(new RequestInformation(DAY, "AAA", "BBB", "XXX"), refusal("noNetwork", "XXX")),
                arguments(new RequestInformation(DAY, "AAA", "AAA", "iron"), refusal("withItself", "AAA")),
                arguments(
                        new ReleaseReport(DAY, "AAA", "AAA-9999", "BBB", null),
                        refusal("noOwnReport", "AAA", "AAA-9999")),
                arguments(new ReleaseReport(DAY, "AAA", "AAA-1", "XXX", null), refusal("noParty", "XXX")),
                arguments(new WithholdReport(DAY, "AAA", "AAA-9999", "BBB"), refusal("noOwnReport", "AAA", "AAA-9999")),
                arguments(new AskJointOperation(DAY, "AAA", "P-0"), refusal("noRefusedCase", "P-0")),
                arguments(new AcceptJointOperation(DAY, "AAA", "P-0"), refusal("noRequestToFollow", "P-0")),
                arguments(new DeclineJointOperation(DAY, "AAA", "P-0"), refusal("noRequest", "P-0")),
                arguments(new MoveEffort(DAY, "AAA", Map.of("XXX", 1.0)), refusal("noNetwork", "XXX")),
                arguments(new InvestInTechnology(DAY, "XXX", "travel", 0.5), refusal("noNation", "XXX")),
                arguments(new SetAutopilot(DAY, "XXX", true), refusal("noNation", "XXX")),
                arguments(new DiplomaticCrisis(DAY, List.of("AAA", "AAA"), 0.5, 0.5), refusal("withItself", "AAA")),
                arguments(new DiplomaticCrisis(DAY, List.of("AAA", "XXX"), 0.5, 0.5), refusal("noNation", "XXX")),
                arguments(new LeadershipChange(DAY, "XXX", 0.5), refusal("noNation", "XXX")),
                arguments(new Treaty(DAY, List.of("AAA", "XXX"), terms(), 0.2), refusal("noNationAmong", "AAA, XXX")),
                arguments(new HoldDialogue(DAY, "AAA", "AAA"), refusal("withItself", "AAA")),
                arguments(new HoldDialogue(DAY, "AAA", "XXX"), refusal("noNation", "XXX")),
                arguments(new PublishPolicy(DAY, "XXX", true), refusal("noNation", "XXX")),
                arguments(new Contribute(DAY, "AAA", "XXX", 1, 0), refusal("noInstitution", "XXX")),
                arguments(new AlignPolicy(DAY, "AAA", "XXX"), refusal("noInstitution", "XXX")),
                arguments(
                        new FundCapacityBuilding(DAY, "AAA", "XXX", ProgrammeKind.TRAINING, 1),
                        refusal("noNation", "XXX")),
                arguments(new ChooseOption(DAY, "AAA", "nowhere", "yes"), refusal("noDecisionPoint", "nowhere")),
                arguments(new Leak(DAY, "XXX", "AAA"), refusal("noNetwork", "XXX")),
                arguments(new Leak(DAY, "iron", "XXX"), refusal("noNation", "XXX")),
                arguments(
                        new CourtRuling(DAY, "AAA", InformationKind.ALERT, LawfulBasis.NAMED, List.of("XXX")),
                        refusal("noParty", "XXX")),
                arguments(new BudgetCut(DAY, "XXX", 0.5, 0.5), refusal("noNation", "XXX")),
                arguments(new SurgeOfPlots(DAY, "XXX", 10, 90), refusal("noNetwork", "XXX")),
                arguments(new NewStandard(DAY, List.of("AAA", "XXX"), 0.5), refusal("noNationAmong", "AAA, XXX")));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeDoneIsRefusedWithAReasonAndChangesNothing(Decision decision, Message reason) {
        List<Event> events = new ArrayList<>(run(SCENARIO, 1, decision).all());
        List<Event> refused =
                events.stream().filter(DecisionRefused.class::isInstance).toList();
        assertThat(refused).singleElement().satisfies(event -> {
            DecisionRefused refusal = (DecisionRefused) event;
            assertThat(refusal.day()).isEqualTo(DAY);
            assertThat(refusal.by()).isEqualTo(decision instanceof NationDecision own ? own.nation() : "control");
            assertThat(refusal.decision()).isEqualTo(decision.type());
            assertThat(refusal.reason()).isEqualTo(reason);
        });
        events.removeAll(refused);
        assertThat(events).isEqualTo(WITHOUT);
    }

    @Test
    void everyKindOfDecisionIsTriedHere() {
        Set<Class<?>> tried = new HashSet<>();
        impossible().forEach(each -> tried.add(each.get()[0].getClass()));
        Set<Class<?>> kinds = new HashSet<>();
        kinds.addAll(Arrays.asList(NationDecision.class.getPermittedSubclasses()));
        kinds.addAll(Arrays.asList(Inject.class.getPermittedSubclasses()));
        assertThat(tried).isEqualTo(kinds);
    }

    private static Outcome decided(Decision decision) {
        Simulation simulation = Simulation.start(SCENARIO, Seeds.of(1), List.of(), event -> {});
        simulation.advanceTo(decision.day());
        return simulation.decide(decision);
    }

    /** By decision, what it changes; of those alone that need nothing to have happened before. */
    static Stream<Arguments> effective() {
        return Stream.of(
                arguments(new ChangeSharing(DAY, "AAA", exception("delayDays", 1)), changed("changeSharing")),
                arguments(
                        new ChangeSharing(DAY, "AAA", exception("to", "BBB", "delayDays", 1)),
                        changed("changeSharingTowards", "BBB")),
                arguments(new ProposeAgreement(DAY, "AAA", "CCC", terms()), changed("proposeAgreement", "CCC")),
                arguments(new LeaveAgreement(DAY, "AAA", "BBB"), changed("leaveAgreement", "BBB")),
                arguments(new JoinInstitution(DAY, "CCC", "HUB"), changed("joinInstitution", "HUB")),
                arguments(new LeaveInstitution(DAY, "AAA", "HUB"), changed("leaveInstitution", "HUB")),
                arguments(
                        new RequestInformation(DAY, "AAA", "BBB", "iron"),
                        changed("requestInformation", "BBB", "iron")),
                arguments(new MoveEffort(DAY, "AAA", Map.of("iron", 1.0)), changed("moveEffort")),
                arguments(
                        new InvestInTechnology(DAY, "AAA", "biometrics", 0.5),
                        changed("investInTechnology", "biometrics")),
                arguments(new SetAutopilot(DAY, "AAA", true), changed("autopilotOn", "AAA")),
                arguments(
                        new DiplomaticCrisis(DAY, List.of("AAA", "BBB"), 0.5, 0.5),
                        changed("diplomaticCrisis", "AAA", "BBB")),
                arguments(new LeadershipChange(DAY, "AAA", 0.5), changed("leadershipChange", "AAA")),
                arguments(new Treaty(DAY, List.of("CCC", "AAA"), terms(), 0.2), changed("treaty", "AAA, CCC")),
                arguments(new HoldDialogue(DAY, "AAA", "BBB"), changed("holdDialogue", "BBB")),
                arguments(new PublishPolicy(DAY, "AAA", true), changed("publishPolicy")),
                arguments(new Contribute(DAY, "AAA", "HUB", 0, 1e6), changed("contribute", "HUB")),
                arguments(new BudgetCut(DAY, "AAA", 0.5, 0.5), changed("budgetCut", "AAA")),
                arguments(new SurgeOfPlots(DAY, "iron", 10, 90), changed("surgeOfPlots", "iron")),
                arguments(
                        new CourtRuling(DAY, "AAA", InformationKind.ALERT, LawfulBasis.NAMED, List.of("CCC")),
                        changed("courtRuling", "AAA", "alert")),
                arguments(
                        new FundCapacityBuilding(DAY, "AAA", "BBB", ProgrammeKind.TRAINING, 1),
                        changed("fundCapacityBuilding", "training", "BBB")));
    }

    private static Message changed(String key, Object... arguments) {
        return Outcome.changed(key, arguments).message();
    }

    @ParameterizedTest
    @MethodSource("effective")
    void whatChangesSomethingSaysWhat(Decision decision, Message what) {
        assertThat(decided(decision)).isEqualTo(new Outcome(Outcome.Status.CHANGED, what));
    }

    static Stream<Decision> idle() {
        return Stream.of(
                new ChangeSharing(DAY, "AAA", exception("releaseProbability", 1)),
                new ChangeSharing(DAY, "AAA", exception("to", "HUB", "kind", InformationKind.ALERT, "minimumTrust", 0)),
                new ProposeAgreement(DAY, "AAA", "BBB", terms("interoperability", 1)),
                new JoinInstitution(DAY, "AAA", "HUB"),
                new LeaveInstitution(DAY, "CCC", "HUB"),
                // The shares of attention as they are, in numbers that are no multiples of them in binary.
                new MoveEffort(0, "AAA", Map.of("iron", 0.3, "jade", 0.21)),
                new InvestInTechnology(DAY, "AAA", "travel", 0),
                new InvestInTechnology(DAY, "CCC", "biometrics", 1),
                new SetAutopilot(DAY, "AAA", false),
                new DiplomaticCrisis(DAY, List.of("AAA", "BBB"), 0, 0),
                new LeadershipChange(DAY, "AAA", 0),
                new Treaty(DAY, List.of("AAA", "BBB"), terms("interoperability", 1), 0),
                new PublishPolicy(DAY, "AAA", false),
                // Before the first plot, and nobody learns to distrust.
                new Leak(0, "iron", "AAA"),
                new CourtRuling(DAY, "AAA", InformationKind.ALERT, LawfulBasis.OPEN, List.of()),
                new BudgetCut(DAY, "AAA", 0, 1),
                new BudgetCut(DAY, "AAA", 0.1, 0),
                new SurgeOfPlots(DAY, "iron", 0, 90),
                new SurgeOfPlots(DAY, "iron", 100, 0),
                new NewStandard(DAY, List.of("*"), 0),
                new NewStandard(DAY, List.of("AAA", "BBB"), 0.5));
    }

    @ParameterizedTest
    @MethodSource("idle")
    void whatChangesNothingLeavesNoTrace(Decision decision) {
        assertThat(decided(decision)).isEqualTo(Outcome.UNCHANGED);
        assertThat(run(SCENARIO, 1, decision).all()).isEqualTo(WITHOUT);
    }

    @Test
    void proposingTheSameAgainLeavesNoTrace() {
        Decision first = new ProposeAgreement(DAY, "AAA", "CCC", terms("latencyDays", 4));
        Decision again = new ProposeAgreement(DAY + 10, "AAA", "CCC", terms("latencyDays", 4));
        Decision other = new ProposeAgreement(DAY + 10, "AAA", "CCC", terms("latencyDays", 5));
        List<Event> once = run(SCENARIO, 1, first).all();
        assertThat(run(SCENARIO, 1, first, again).all()).isEqualTo(once);
        assertThat(run(SCENARIO, 1, first, other).all()).hasSize(once.size() + 1);
    }

    @Test
    void theSameDecisionTwiceOnADayTakesEffectOnce() {
        Decision[] decisions = {
            new ChangeSharing(DAY, "BBB", exception("posture", Posture.NEED_TO_KNOW)),
            new JoinInstitution(DAY, "CCC", "HUB"),
            new CourtRuling(DAY, "BBB", InformationKind.ALERT, LawfulBasis.CLOSED, List.of()),
            new SetAutopilot(DAY, "CCC", true)
        };
        for (Decision decision : decisions) {
            List<Event> once = run(SCENARIO, 1, decision).all();
            assertThat(run(SCENARIO, 1, decision, decision).all())
                    .as("%s", decision)
                    .isEqualTo(once)
                    .isNotEqualTo(WITHOUT);
        }
    }
}
