package entente.engine;

import static entente.engine.TestWorlds.exception;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject.BudgetCut;
import entente.engine.decision.Inject.CourtRuling;
import entente.engine.decision.Inject.DiplomaticCrisis;
import entente.engine.decision.Inject.Leak;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.decision.Outcome;
import entente.engine.event.Event;
import entente.engine.random.Seeds;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions that people take while a run lasts are the same as those decisions given beforehand. */
class LiveSimulationTest {

    private static final Scenario SCENARIO =
            RichWorld.everythingOn().horizon(900).scenario();

    private static final List<Decision> DECISIONS = List.of(
            new SetAutopilot(0, "ALB", false),
            new ProposeAgreement(30, "ALB", "FAR", TestWorlds.terms()),
            new ChangeSharing(30, "ALB", exception("posture", Posture.NEED_TO_SHARE, "minimumTrust", 0)),
            new AcceptAgreement(45.5, "FAR", "ALB"),
            new RequestInformation(100, "ALB", "BOR", "iron"),
            // A day at which reviews of attention and of autopilots take place too.
            new MoveEffort(182.625, "ALB", Map.of("iron", 3.0, "jade", 1.0)),
            new DiplomaticCrisis(182.625, List.of("ALB", "BOR"), 0.5, 0.3),
            new JoinInstitution(200, "CAS", "HUB"),
            new InvestInTechnology(300, "DRU", "biometrics", 0.8),
            new SurgeOfPlots(310, "jade", 30, 90),
            new Leak(400, "iron", "ELM"),
            new CourtRuling(400, "BOR", InformationKind.ALERT, LawfulBasis.CLOSED, List.of()),
            new BudgetCut(500, "FAR", 0.5, 0.5),
            new SetAutopilot(547.875, "ALB", true),
            new SetAutopilot(600, "ALB", false));

    private static List<Event> live(long seed, double step, boolean planned) {
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(SCENARIO, Seeds.of(seed), List.of(), events::add);
        for (Decision decision : DECISIONS) {
            while (!planned && simulation.day() < decision.day()) {
                simulation.advanceTo(Math.min(decision.day(), simulation.day() + step));
            }
            assertThat(simulation.decide(decision).isAccepted())
                    .as("%s", decision)
                    .isTrue();
        }
        simulation.advanceTo(900);
        return events;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void decisionsFedLiveGiveTheSameEventsAsGivenBeforehand(long seed) {
        List<Event> beforehand = TestWorlds.run(SCENARIO, seed, DECISIONS.toArray(Decision[]::new))
                .all();
        assertThat(live(seed, 900, false)).isEqualTo(beforehand);
        assertThat(live(seed, 1.7, false)).isEqualTo(beforehand);
        assertThat(live(seed, 0, true))
                .as("all decided on the first day, for later")
                .isEqualTo(beforehand);
        assertThat(TestWorlds.run(SCENARIO, seed).all()).isNotEqualTo(beforehand);
    }

    @Test
    void theOrderInWhichDecisionsOfDifferentDaysAreGivenDoesNotMatter() {
        List<Decision> turned = new ArrayList<>(DECISIONS);
        // Those of the same day stay in their order.
        turned.sort((first, second) -> Double.compare(second.day(), first.day()));
        assertThat(TestWorlds.run(SCENARIO, 1, turned.toArray(Decision[]::new)).all())
                .isEqualTo(TestWorlds.run(SCENARIO, 1, DECISIONS.toArray(Decision[]::new))
                        .all());
    }

    @Test
    void aDecisionOfADayThatHasPassedIsRefusedWithBothDays() {
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(SCENARIO, Seeds.of(1), List.of(), events::add);
        simulation.advanceTo(100);
        int told = events.size();
        assertThatThrownBy(() -> simulation.decide(new SetAutopilot(99.5, "ALB", false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day is 99.5: it must be 100.0 or later, for that day has passed");
        assertThat(events).hasSize(told);
        assertThat(simulation.decide(new SetAutopilot(100, "ALB", false)))
                .isEqualTo(Outcome.changed("autopilotOff", "ALB"));
    }

    @Test
    void aViewShowsWhatWasDecidedAtOnceAndThePresentDay() {
        Simulation simulation = Simulation.start(SCENARIO, Seeds.of(1), List.of(), event -> {});
        simulation.advanceTo(50);
        assertThat(simulation.asNation("CAS").isMember("HUB")).isFalse();
        simulation.decide(new JoinInstitution(50, "CAS", "HUB"));
        assertThat(simulation.asNation("CAS").isMember("HUB")).isTrue();
        assertThat(simulation.asNation("CAS").day()).isEqualTo(50);
        assertThat(simulation.asControl().nation("CAS").isMember("HUB")).isTrue();
    }
}
