package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.scenario.AgreementTerms;
import entente.engine.sharing.Negotiations;
import java.util.List;

/**
 * Treaties: the same agreement between every two of several nations, and warmer relations at once. Each two negotiate for
 * themselves; a treaty of n nations is n(n−1)/2 negotiations, in rounds in which nobody waits for a third.
 */
public final class Treaties {

    private final DiplomaticRelations relations;
    private final Negotiations negotiations;

    public Treaties(DiplomaticRelations relations, Negotiations negotiations) {
        this.relations = relations;
        this.negotiations = negotiations;
    }

    /** Opens the negotiations of a treaty; says whether it changes anything. */
    public boolean open(List<Integer> parties, AgreementTerms terms, double affinityGain, double day) {
        boolean changed = false;
        for (int[] pair : MeetingRounds.pairs(parties)) {
            changed |= negotiate(pair[0], pair[1], terms, day);
            changed |= relations.shiftAffinity(pair[0], pair[1], affinityGain, AffinityCause.TREATY, day);
        }
        return changed;
    }

    private boolean negotiate(int first, int second, AgreementTerms terms, double day) {
        AgreementTerms underWay = negotiations.findTerms(first, second);
        AgreementTerms standing =
                underWay != null ? underWay : negotiations.agreements().findTerms(first, second, day);
        if (terms.equals(standing)) {
            return false;
        }
        negotiations.open(first, second, terms, day);
        return true;
    }
}
