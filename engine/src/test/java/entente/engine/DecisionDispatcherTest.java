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
import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.LawfulBasis;
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

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(new ChangeSharing(DAY, "XXX", exception("delayDays", 1)), "XXX"),
                arguments(new ChangeSharing(DAY, "AAA", exception("to", "XXX", "delayDays", 1)), "XXX"),
                arguments(new ProposeAgreement(DAY, "AAA", "XXX", terms()), "XXX"),
                arguments(new ProposeAgreement(DAY, "AAA", "AAA", terms()), "itself"),
                arguments(new AcceptAgreement(DAY, "AAA", "BBB"), "BBB has proposed no agreement"),
                arguments(new DeclineAgreement(DAY, "AAA", "CCC"), "CCC has proposed no agreement"),
                arguments(new LeaveAgreement(DAY, "AAA", "CCC"), "no agreement with CCC"),
                arguments(new LeaveAgreement(DAY, "AAA", "AAA"), "itself"),
                arguments(new JoinInstitution(DAY, "CCC", "XXX"), "no institution XXX"),
                arguments(new JoinInstitution(DAY, "CCC", "AAA"), "no institution AAA"),
                arguments(new LeaveInstitution(DAY, "AAA", "XXX"), "no institution XXX"),
                arguments(new RequestInformation(DAY, "AAA", "BBB", "XXX"), "no network XXX"),
                arguments(new RequestInformation(DAY, "AAA", "AAA", "iron"), "itself"),
                arguments(new ReleaseReport(DAY, "AAA", "AAA-9999", "BBB", null), "no report AAA-9999"),
                arguments(new ReleaseReport(DAY, "AAA", "AAA-1", "XXX", null), "XXX"),
                arguments(new WithholdReport(DAY, "AAA", "AAA-9999", "BBB"), "no report AAA-9999"),
                arguments(new AskJointOperation(DAY, "AAA", "P-0"), "no case on P-0"),
                arguments(new AcceptJointOperation(DAY, "AAA", "P-0"), "no request on P-0"),
                arguments(new DeclineJointOperation(DAY, "AAA", "P-0"), "no request on P-0"),
                arguments(new MoveEffort(DAY, "AAA", Map.of("XXX", 1.0)), "no network XXX"),
                arguments(new InvestInTechnology(DAY, "XXX", "travel", 0.5), "no nation XXX"),
                arguments(new SetAutopilot(DAY, "XXX", true), "no nation XXX"),
                arguments(new DiplomaticCrisis(DAY, List.of("AAA", "AAA"), 0.5, 0.5), "itself"),
                arguments(new DiplomaticCrisis(DAY, List.of("AAA", "XXX"), 0.5, 0.5), "no nation XXX"),
                arguments(new LeadershipChange(DAY, "XXX", 0.5), "no nation XXX"),
                arguments(new Treaty(DAY, List.of("AAA", "XXX"), terms(), 0.2), "XXX"),
                arguments(new HoldDialogue(DAY, "AAA", "AAA"), "itself"),
                arguments(new HoldDialogue(DAY, "AAA", "XXX"), "no nation XXX"),
                arguments(new PublishPolicy(DAY, "XXX", true), "no nation XXX"),
                arguments(new Contribute(DAY, "AAA", "XXX", 1, 0), "no institution XXX"),
                arguments(new AlignPolicy(DAY, "AAA", "XXX"), "no institution XXX"),
                arguments(new FundCapacityBuilding(DAY, "AAA", "XXX", ProgrammeKind.TRAINING, 1), "no nation XXX"),
                arguments(new ChooseOption(DAY, "AAA", "nowhere", "yes"), "no decision point nowhere"),
                arguments(new Leak(DAY, "XXX", "AAA"), "no network XXX"),
                arguments(new Leak(DAY, "iron", "XXX"), "no nation XXX"),
                arguments(new CourtRuling(DAY, "AAA", InformationKind.ALERT, LawfulBasis.NAMED, List.of("XXX")), "XXX"),
                arguments(new BudgetCut(DAY, "XXX", 0.5, 0.5), "no nation XXX"),
                arguments(new SurgeOfPlots(DAY, "XXX", 10, 90), "no network XXX"),
                arguments(new NewStandard(DAY, List.of("AAA", "XXX"), 0.5), "XXX"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeDoneIsRefusedWithAReasonAndChangesNothing(Decision decision, String reason) {
        List<Event> events = new ArrayList<>(run(SCENARIO, 1, decision).all());
        List<Event> refused =
                events.stream().filter(DecisionRefused.class::isInstance).toList();
        assertThat(refused).singleElement().satisfies(event -> {
            DecisionRefused refusal = (DecisionRefused) event;
            assertThat(refusal.day()).isEqualTo(DAY);
            assertThat(refusal.by()).isEqualTo(decision instanceof NationDecision own ? own.nation() : "control");
            assertThat(refusal.decision()).isEqualTo(decision.type());
            assertThat(refusal.reason()).contains(reason);
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
