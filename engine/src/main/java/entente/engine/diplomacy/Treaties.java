package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.AgreementTerms;
import entente.engine.sharing.Agreements;
import java.util.List;

/** Treaties: the same agreement between every two of several nations at once, and warmer relations. */
public final class Treaties {

    private final RunContext run;
    private final DiplomaticRelations relations;
    private final Agreements agreements;

    public Treaties(RunContext run, DiplomaticRelations relations, Agreements agreements) {
        this.run = run;
        this.relations = relations;
        this.agreements = agreements;
    }

    /** Concludes a treaty; says whether it changes anything. */
    public boolean conclude(List<Integer> parties, AgreementTerms terms, double affinityGain, double day) {
        boolean changed = false;
        for (int first : parties) {
            for (int second : parties) {
                if (first < second) {
                    changed |= agree(first, second, terms, day);
                    changed |= relations.shiftAffinity(first, second, affinityGain, AffinityCause.TREATY, day);
                }
            }
        }
        return changed;
    }

    private boolean agree(int first, int second, AgreementTerms terms, double day) {
        if (terms.equals(agreements.findTerms(first, second, day))) {
            return false;
        }
        agreements.conclude(first, second, terms, day);
        run.events()
                .on(new AgreementBegun(day, run.order().id(first), run.order().id(second)));
        return true;
    }
}
