package entente.engine.sharing;

import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;

/**
 * The consent of an institution's members to what it passes on, where it needs consensus: a member objects to a recipient
 * with which its relation lies below what its own policy demands, without any softness.
 */
final class Consensus {

    private final RunContext run;
    private final DiplomaticRelations relations;
    private final Policies policies;

    Consensus(RunContext run, DiplomaticRelations relations, Policies policies) {
        this.run = run;
        this.relations = relations;
        this.policies = policies;
    }

    /** Whether no other member objects to a recipient. */
    boolean isGiven(InstitutionState organisation, int recipient, InformationKind kind) {
        if (!organisation.spec().mandate().consensus() || run.rules().lifts(Obstacle.POLITICS)) {
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
        return relations.affinity(member, recipient)
                < policies.rule(member, recipient, kind).minimumAffinity();
    }
}
