package entente.engine;

import entente.engine.decision.NationDecision.AcceptJointOperation;
import entente.engine.decision.NationDecision.AskJointOperation;
import entente.engine.decision.NationDecision.DeclineJointOperation;
import entente.engine.decision.NationDecision.MoveEffort;
import org.jspecify.annotations.Nullable;

/** Decisions on joint operations, and on where a nation puts its effort. */
final class OperationDecisions {

    private final RunAssembly parts;
    private final IdLookup names;

    OperationDecisions(RunAssembly parts) {
        this.parts = parts;
        names = new IdLookup(parts);
    }

    void register(DecisionDispatcher door) {
        door.register(AskJointOperation.class, this::ask);
        door.register(
                AcceptJointOperation.class, (decision, day) -> answer(decision.nation(), decision.plot(), true, day));
        door.register(
                DeclineJointOperation.class, (decision, day) -> answer(decision.nation(), decision.plot(), false, day));
        door.register(MoveEffort.class, this::moveEffort);
    }

    private String ask(AskJointOperation decision, double day) {
        if (!parts.operations.ask(names.nation(decision.nation()), decision.plot(), day)) {
            throw new DecisionDispatcher.Refusal("there is no case on " + decision.plot() + " whose host has refused");
        }
        return "asked again for a joint operation on " + decision.plot();
    }

    private String answer(String nation, String plot, boolean accept, double day) {
        if (!parts.operations.answer(names.nation(nation), plot, accept, day)) {
            throw new DecisionDispatcher.Refusal("no request on " + plot + " waits for an answer"
                    + (accept ? " that a free team could follow and the law allows" : ""));
        }
        return (accept ? "accepted" : "declined") + " the joint operation on " + plot;
    }

    private @Nullable String moveEffort(MoveEffort decision, double day) {
        int nation = names.nation(decision.nation());
        decision.weights().keySet().forEach(names::network);
        double[] weights = new double[parts.networkIds.size()];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = decision.weights().getOrDefault(parts.networkIds.get(k), 0.0);
        }
        if (!parts.attention.get(nation).move(weights)) {
            return null;
        }
        parts.coverageChanged(nation, day);
        return "moved effort between networks";
    }
}
