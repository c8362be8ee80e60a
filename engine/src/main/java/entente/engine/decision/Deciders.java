package entente.engine.decision;

import entente.engine.scenario.DecisionOption;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Scripted;
import entente.engine.scenario.SharingRegime;
import java.util.List;

/**
 * Who decides during a run, beside what the scenario lists. This is the one place that knows: where nobody decides, the
 * scenario under its standing policies and the scenario as written are the same run.
 */
public final class Deciders {

    private Deciders() {}

    /** Whether an autopilot is on or may be turned on, or somebody decides beside the scenario. */
    public static boolean any(Scenario scenario, List<Decision> decisions) {
        return scenario.rules().sharing().letsDecide()
                && (scenario.nations().stream().anyMatch(Nation::autopilot)
                        || scenario.script().injects().stream().anyMatch(Deciders::handsOver)
                        || scenario.script().decisionPoints().stream().anyMatch(Deciders::handsOver)
                        || decisions.stream().anyMatch(each -> each instanceof NationDecision || handsOver(each)));
    }

    /** Whether what comes from outside the scenario is carried out: what the control lets happen always is. */
    public static boolean hears(Scenario scenario, Decision decision) {
        return !(decision instanceof NationDecision own)
                || mayDecide(scenario.rules().sharing(), own);
    }

    /** Whether a nation may take a decision in an arm. */
    public static boolean mayDecide(SharingRegime arm, NationDecision decision) {
        return arm.letsDecide() && (decision.isAtHome() || arm.letsDecideWithOthers());
    }

    private static boolean handsOver(DecisionPoint point) {
        return point.options().stream()
                .map(DecisionOption::decisions)
                .flatMap(List::stream)
                .anyMatch(Deciders::handsOver);
    }

    private static boolean handsOver(Scripted scripted) {
        return scripted instanceof Inject.SetAutopilot inject && inject.on();
    }
}
