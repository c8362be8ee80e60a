package entente.engine;

import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.decision.NationDecision.PublishPolicy;
import org.jspecify.annotations.Nullable;

/** Decisions on how a nation stands with others. */
final class PoliticsDecisions {

    private final RunAssembly parts;
    private final IdLookup names;

    PoliticsDecisions(RunAssembly parts) {
        this.parts = parts;
        names = new IdLookup(parts);
    }

    void register(DecisionDispatcher door) {
        door.register(HoldDialogue.class, this::hold);
        door.register(PublishPolicy.class, this::publish);
    }

    private @Nullable String hold(HoldDialogue decision, double day) {
        int nation = names.nation(decision.nation());
        int partner = names.partner(decision.partner(), decision.nation());
        boolean held = parts.dialogues.hold(nation, partner, day);
        return held ? "held a dialogue with " + decision.partner() : null;
    }

    private @Nullable String publish(PublishPolicy decision, double day) {
        boolean changed = parts.publications.publish(names.nation(decision.nation()), decision.published(), day);
        return changed ? (decision.published() ? "published" : "took back") + " its sharing policy" : null;
    }
}
