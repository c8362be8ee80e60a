package entente.engine.sharing;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution.Unanimity;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.SharingPolicy;
import java.util.List;

/**
 * The consent of an institution's members to what it passes on, where it needs consensus. Unanimity delays and settles on
 * what the most reluctant accepts (Scharpf 1988, Public Administration 66(3); Tsebelis 2002, Veto Players; Golub 1999,
 * International Organization 53(4), for the time it takes; the figures are assumptions). Members are asked one after
 * another. Of what goes to a recipient, a member allows the detail that its own policy towards it leaves; and where its
 * relation with the recipient lies below what that policy demands, the less the further below, down to nothing, without any
 * softness. The least that anyone allows is what passes.
 */
final class Consensus {

    /** Nobody is asked. */
    private static final double WHOLE = 1;

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final Policies policies;

    Consensus(RunContext run, List<IntelligenceParty> holders, DiplomaticRelations relations, Policies policies) {
        this.run = run;
        this.holders = holders;
        this.relations = relations;
        this.policies = policies;
    }

    /**
     * The largest share of a report's evidence that all others let pass to a recipient, 0..1; 0: somebody objects.
     *
     * @param origin who reported it: its own policy has been heeded already
     */
    double allowed(InstitutionState organisation, int origin, int recipient, InformationKind kind) {
        if (!isNeeded(organisation)) {
            return WHOLE;
        }
        double least = WHOLE;
        for (int member : organisation.members()) {
            if (member != recipient && member != origin) {
                least = Math.min(
                        least, allowedBy(member, organisation.spec().mandate().unanimity(), recipient, kind));
            }
        }
        return least;
    }

    /** How long it takes to ask all others about one item for a recipient, in days: one after another. */
    double days(InstitutionState organisation, int origin, int recipient, long item, double day) {
        double days = 0;
        Unanimity rules = organisation.spec().mandate().unanimity();
        long asked = Keys.of(
                Keys.of(item, holders.get(recipient).key()),
                organisation.holder().key());
        if (isNeeded(organisation)) {
            for (int member : organisation.members()) {
                if (member != recipient && member != origin) {
                    days += run.draws()
                            .duration(
                                    rules.consensusLaw(),
                                    rules.consensusDays(),
                                    Purpose.CONSENSUS,
                                    day,
                                    asked,
                                    holders.get(member).key());
                }
            }
        }
        return days;
    }

    private boolean isNeeded(InstitutionState organisation) {
        return organisation.spec().mandate().unanimity().consensus()
                && !run.rules().lifts(Obstacle.POLITICS);
    }

    private double allowedBy(int member, Unanimity rules, int recipient, InformationKind kind) {
        SharingPolicy rule = policies.rule(member, recipient, kind);
        double missing = Math.max(0, rule.minimumAffinity() - relations.affinity(member, recipient));
        return (1 - rule.sanitisation()) * Math.max(0, 1 - rules.consensusDilution() * missing);
    }
}
