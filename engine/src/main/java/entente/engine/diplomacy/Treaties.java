package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.scenario.AgreementTerms;
import java.util.List;

/** Treaties: the same agreement between every two of several nations at once, and warmer relations. */
public final class Treaties {

    private final DiplomacyContext context;

    public Treaties(DiplomacyContext context) {
        this.context = context;
    }

    /** Concludes a treaty; says whether it changes anything. */
    public boolean conclude(List<Integer> parties, AgreementTerms terms, double affinityGain, double day) {
        boolean changed = false;
        for (int first : parties) {
            for (int second : parties) {
                if (first < second) {
                    changed |= agree(first, second, terms, day);
                    changed |=
                            context.relations().shiftAffinity(first, second, affinityGain, AffinityCause.TREATY, day);
                }
            }
        }
        return changed;
    }

    private boolean agree(int first, int second, AgreementTerms terms, double day) {
        if (terms.equals(context.agreements().findTerms(first, second, day))) {
            return false;
        }
        context.agreements().conclude(first, second, terms, day);
        context.events()
                .on(new AgreementBegun(
                        day, context.order().id(first), context.order().id(second)));
        return true;
    }
}
