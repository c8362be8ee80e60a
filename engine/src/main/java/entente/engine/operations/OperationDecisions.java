package entente.engine.operations;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.NationDecision.AcceptJointOperation;
import entente.engine.decision.NationDecision.AskJointOperation;
import entente.engine.decision.NationDecision.DeclineJointOperation;
import entente.engine.decision.Outcome;
import entente.engine.decision.Refusal;

/** Decisions on joint operations. */
public final class OperationDecisions {

    private final IdLookup ids;
    private final Operations operations;

    public OperationDecisions(IdLookup ids, Operations operations) {
        this.ids = ids;
        this.operations = operations;
    }

    /** Says which decisions these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(AskJointOperation.class, this::ask);
        handlers.on(AcceptJointOperation.class, this::accept);
        handlers.on(DeclineJointOperation.class, this::decline);
    }

    private Outcome ask(AskJointOperation decision, double day) {
        if (!operations.ask(ids.nation(decision.nation()), decision.plot(), day)) {
            throw new Refusal("noRefusedCase", decision.plot());
        }
        return Outcome.changed("askJointOperation", decision.plot());
    }

    private Outcome accept(AcceptJointOperation decision, double day) {
        if (!operations.answer(ids.nation(decision.nation()), decision.plot(), true, day)) {
            throw new Refusal("noRequestToFollow", decision.plot());
        }
        return Outcome.changed("acceptJointOperation", decision.plot());
    }

    private Outcome decline(DeclineJointOperation decision, double day) {
        if (!operations.answer(ids.nation(decision.nation()), decision.plot(), false, day)) {
            throw new Refusal("noRequest", decision.plot());
        }
        return Outcome.changed("declineJointOperation", decision.plot());
    }
}
