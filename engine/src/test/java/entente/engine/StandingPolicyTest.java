package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Deciders;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.decision.NationDecision.ChooseOption;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.decision.Outcome;
import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.PoliticsEvent.PointDecided;
import entente.engine.random.Seeds;
import entente.engine.scenario.DecisionOption;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Scripted;
import entente.engine.scenario.SharingRegime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under standing policies all is as the scenario says, and nobody decides. */
class StandingPolicyTest {

    private static final SurgeOfPlots SURGE = new SurgeOfPlots(300, "iron", 20, 90);
    private static final SetAutopilot ON = new SetAutopilot(200, "ALB", true);

    private static Scenario world(boolean autopilot) {
        return RichWorld.everythingOn().autopilot(autopilot).horizon(730).scenario();
    }

    private static Scenario standing(Scenario scenario) {
        return Defaults.changed(
                scenario, "rules", Defaults.changed(scenario.rules(), "sharing", SharingRegime.STANDING));
    }

    /** What the scenario itself lists: injects and decisions alike. */
    private static Scenario with(Scenario scenario, Scripted... injects) {
        return Defaults.changed(scenario, "injects", List.of(injects));
    }

    private static List<Event> events(Scenario scenario, long seed, Decision... decisions) {
        return TestWorlds.run(scenario, seed, decisions).all();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itIsTheScenarioWithEveryAutopilotOffEventByEvent(long seed) {
        List<Event> off = events(world(false), seed);
        assertThat(events(standing(world(true)), seed)).isEqualTo(off);
        assertThat(events(standing(world(false)), seed)).isEqualTo(off);
        assertThat(events(world(true), seed)).isNotEqualTo(off).anyMatch(DecisionTaken.class::isInstance);
    }

    @Test
    void whatTheScenarioListsIsCarriedOutAndNoAutopilotIsTurnedOn() {
        ProposeAgreement listed = new ProposeAgreement(50, "ALB", "FAR", TestWorlds.terms());
        List<Event> standing = events(standing(with(world(true), listed, ON, SURGE)), 5);
        assertThat(standing).isEqualTo(events(with(world(false), listed, SURGE), 5));
        assertThat(standing.stream().filter(DecisionTaken.class::isInstance).map(event -> ((DecisionTaken) event).by()))
                .containsExactly("ALB", "control");
    }

    @Test
    void whatPeopleDecideIsNotCarriedOutAndWhatTheControlLetsHappenIs() {
        Scenario standing = standing(world(true));
        RequestInformation asked = new RequestInformation(100, "ALB", "BOR", "iron");
        assertThat(events(standing, 3, asked, SURGE)).isEqualTo(events(standing, 3, SURGE));

        List<Event> live = new ArrayList<>();
        Simulation simulation = Simulation.start(standing, Seeds.of(3), List.of(), live::add);
        simulation.advanceTo(100);
        assertThat(simulation.decide(asked)).isEqualTo(Outcome.refused(Message.of("refusal.nobodyDecides")));
        simulation.decide(SURGE);
        simulation.advanceTo(730);
        assertThat(live).isEqualTo(events(standing, 3, SURGE)).noneMatch(DecisionRefused.class::isInstance);
    }

    /** Autopilots invest, and that is all that anybody decides; the control's surge comes as it would. */
    @Test
    void atHomeNationsDecideOnTheirOwnMeansAlone() {
        Scenario world = world(true);
        Scenario home =
                Defaults.changed(world, "rules", Defaults.changed(world.rules(), "sharing", SharingRegime.AT_HOME));
        RequestInformation asked = new RequestInformation(100, "ALB", "BOR", "iron");
        MoveEffort moved = new MoveEffort(100, "ALB", Map.of("iron", 1.0, "jade", 3.0));
        InvestInTechnology invested = new InvestInTechnology(101, "ALB", "dataAnalytics", 0.2);

        List<Event> events = events(home, 3, asked, moved, invested, SURGE);

        assertThat(events).isEqualTo(events(home, 3, moved, invested, SURGE));
        assertThat(events.stream()
                        .filter(DecisionTaken.class::isInstance)
                        .map(DecisionTaken.class::cast)
                        .filter(taken -> !taken.by().equals("control"))
                        .map(DecisionTaken::decision))
                .contains("moveEffort", "investInTechnology")
                .containsOnly("moveEffort", "investInTechnology");
        assertThat(events(home, 3))
                .isNotEqualTo(events(standing(world), 3))
                .noneMatch(DecisionRefused.class::isInstance);
        Simulation live = Simulation.start(home, Seeds.of(3), List.of(), event -> {});
        live.advanceTo(100);
        assertThat(live.decide(asked)).isEqualTo(Outcome.refused(Message.of("refusal.onlyAtHome")));
        assertThat(live.decide(invested)).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void decisionPointsTakeTheirStandingOptions() {
        DecisionPoint point = new DecisionPoint(
                "pact",
                150,
                "ALB",
                "Join?",
                "stay out",
                List.of(new DecisionOption("stay out", List.of()), new DecisionOption("join", List.of())));
        Scenario world = world(true);
        Scenario scenario = standing(Defaults.changed(world, "decisionPoints", List.of(point)));
        assertThat(events(scenario, 1, new ChooseOption(10, "ALB", "pact", "join")))
                .filteredOn(PointDecided.class::isInstance)
                .containsExactly(new PointDecided(150, "ALB", "pact", "stay out", true));
    }

    @Test
    void somebodyDecidesWhereAnAutopilotIsOnOrMayBeOrSomebodyElseDoes() {
        Scenario off = world(false);
        List<Decision> none = List.of();
        assertThat(Deciders.any(world(true), none)).isTrue();
        assertThat(Deciders.any(off, none)).isFalse();
        assertThat(Deciders.any(with(off, ON), none)).isTrue();
        assertThat(Deciders.any(with(off, new SetAutopilot(1, "ALB", false)), none))
                .isFalse();
        assertThat(Deciders.any(off, List.of(SURGE))).isFalse();
        assertThat(Deciders.any(off, List.of(ON))).isTrue();
        assertThat(Deciders.any(off, List.of(new RequestInformation(1, "ALB", "BOR", "iron"))))
                .isTrue();
        assertThat(Deciders.any(standing(world(true)), List.of(ON))).isFalse();
    }
}
