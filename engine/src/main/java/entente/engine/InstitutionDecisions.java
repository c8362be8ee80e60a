package entente.engine;

import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.sharing.Organisation;
import org.jspecify.annotations.Nullable;

/** Decisions on institutions: membership. */
final class InstitutionDecisions {

    private final Parts parts;
    private final Names names;

    InstitutionDecisions(Parts parts) {
        this.parts = parts;
        names = new Names(parts);
    }

    void register(Door door) {
        door.register(JoinInstitution.class, (decision, day) -> join(decision));
        door.register(LeaveInstitution.class, (decision, day) -> quit(decision));
    }

    private @Nullable String join(JoinInstitution decision) {
        boolean changed = organisation(decision.institution()).setMember(names.nation(decision.nation()), true);
        return changed ? "joined " + decision.institution() : null;
    }

    private @Nullable String quit(LeaveInstitution decision) {
        boolean changed = organisation(decision.institution()).setMember(names.nation(decision.nation()), false);
        return changed ? "left " + decision.institution() : null;
    }

    private Organisation organisation(String id) {
        return parts.exchange.organisations().stream()
                .filter(organisation -> organisation.spec().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Door.Refusal("there is no institution " + id));
    }
}
