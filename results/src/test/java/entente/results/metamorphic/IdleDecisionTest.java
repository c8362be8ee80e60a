package entente.results.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingException;
import entente.scenarios.format.DecisionFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision that changes nothing gives the same bytes, whoever takes it, and whenever. */
class IdleDecisionTest {

    static Stream<String> ids() {
        return Bundled.ids();
    }

    /** On the first day, when policies and autopilots are as written: later, an autopilot may have changed them. */
    @ParameterizedTest
    @MethodSource("ids")
    void whatIsSoAlreadyIsNoChange(String id) {
        Scenario scenario = Bundled.scenario(id, List.of());
        List<Decision> idle = new ArrayList<>();
        for (Nation nation : scenario.nations()) {
            idle.add(posture(nation, scenario));
            idle.add(new SetAutopilot(0, nation.id(), nation.autopilot()));
        }

        String events = Bundled.events(scenario, 0, idle, event -> true);

        assertThat(events).isNotEmpty().isEqualTo(Bundled.events(scenario, 0));
    }

    /** Where nobody else changes policies, at any time. */
    @ParameterizedTest
    @MethodSource("ids")
    void norIsItLater(String id) {
        Scenario scenario =
                Bundled.scenario(id, List.of("nations[*].autopilot=false", "injects=[]", "decisionPoints=[]"));
        List<Decision> idle = new ArrayList<>();
        for (Nation nation : scenario.nations()) {
            idle.add(new ChangeSharing(100, nation.id(), change(nation, scenario)));
            idle.add(new SetAutopilot(200, nation.id(), false));
        }

        assertThat(Bundled.events(scenario, 1, idle, event -> true)).isEqualTo(Bundled.events(scenario, 1));
    }

    private static Decision posture(Nation nation, Scenario scenario) {
        return new ChangeSharing(0, nation.id(), change(nation, scenario));
    }

    /** The policy as it stands, in three of its fields. */
    private static SharingException change(Nation nation, Scenario scenario) {
        String line = "{\"type\": \"changeSharing\", \"day\": 0, \"nation\": \"" + nation.id()
                + "\", \"change\": {\"posture\": \""
                + nation.sharing().posture().word() + "\", \"minimumTrust\": "
                + nation.sharing().minimumTrust() + ", \"onward\": "
                + nation.sharing().onward() + "}}";
        return ((ChangeSharing) DecisionFiles.parse(line, "idle", scenario).get(0)).change();
    }
}
