package entente.engine.sharing;

import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;

/**
 * The consent of an institution's members to what it passes on, where it needs consensus: a member objects to a recipient
 * with which its relation lies below what its own policy demands, without any softness.
 */
final class Consensus {

    private final SharingContext context;

    Consensus(SharingContext context) {
        this.context = context;
    }

    /** Whether no other member objects to a recipient. */
    boolean isGiven(InstitutionState organisation, int recipient, InformationKind kind) {
        if (!organisation.spec().consensus() || context.scenario().rules().lifts(Obstacle.POLITICS)) {
            return true;
        }
        for (int member : organisation.members()) {
            if (member != recipient && objects(member, recipient, kind)) {
                return false;
            }
        }
        return true;
    }

    private boolean objects(int member, int recipient, InformationKind kind) {
        return context.relations().affinity(member, recipient)
                < context.policies().rule(member, recipient, kind).minimumAffinity();
    }
}
