package entente.engine.diplomacy;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.decision.NationDecision.PublishPolicy;
import entente.engine.decision.Outcome;

/** Decisions on how a nation stands with others. */
public final class DiplomacyDecisions {

    private final IdLookup ids;
    private final Dialogues dialogues;
    private final Publications publications;

    public DiplomacyDecisions(IdLookup ids, Dialogues dialogues, Publications publications) {
        this.ids = ids;
        this.dialogues = dialogues;
        this.publications = publications;
    }

    /** Says which decisions these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(HoldDialogue.class, this::hold);
        handlers.on(PublishPolicy.class, this::publish);
    }

    private Outcome hold(HoldDialogue decision, double day) {
        int nation = ids.nation(decision.nation());
        int partner = ids.partner(decision.partner(), decision.nation());
        return Outcome.changedIf(dialogues.hold(nation, partner, day), "holdDialogue", decision.partner());
    }

    private Outcome publish(PublishPolicy decision, double day) {
        boolean changed = publications.publish(ids.nation(decision.nation()), decision.published(), day);
        return Outcome.changedIf(changed, decision.published() ? "publishPolicy" : "takeBackPolicy");
    }
}
