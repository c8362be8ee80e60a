package entente.engine.diplomacy;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.Inject.DiplomaticCrisis;
import entente.engine.decision.Inject.LeadershipChange;
import entente.engine.decision.Inject.Treaty;
import entente.engine.decision.Outcome;
import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.LeadershipChanged;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import java.util.List;

/** What the exercise's control lets happen between nations. */
public final class DiplomacyInjects {

    private final RunContext run;
    private final IdLookup ids;
    private final DiplomaticRelations relations;
    private final Treaties treaties;

    public DiplomacyInjects(RunContext run, IdLookup ids, DiplomaticRelations relations, Treaties treaties) {
        this.run = run;
        this.ids = ids;
        this.relations = relations;
        this.treaties = treaties;
    }

    /** Says which injects these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(DiplomaticCrisis.class, this::crisis);
        handlers.on(LeadershipChange.class, this::leadership);
        handlers.on(Treaty.class, this::treaty);
    }

    private Outcome crisis(DiplomaticCrisis inject, double day) {
        String first = inject.between().get(0);
        String second = inject.between().get(1);
        int one = ids.nation(first);
        int other = ids.partner(second, first);
        boolean changed = relations.shiftAffinity(one, other, -inject.affinityLoss(), AffinityCause.CRISIS, day);
        changed |= relations.loseTrust(one, other, inject.trustLoss(), day);
        changed |= relations.loseTrust(other, one, inject.trustLoss(), day);
        return Outcome.changedIf(changed, "diplomaticCrisis", first, second);
    }

    private Outcome leadership(LeadershipChange inject, double day) {
        int nation = ids.nation(inject.nation());
        if (inject.affinityShift() == 0) {
            return Outcome.UNCHANGED;
        }
        run.events().on(new LeadershipChanged(day, inject.nation()));
        for (int other = 0; other < run.order().size(); other++) {
            if (other != nation) {
                relations.shiftAffinity(nation, other, inject.affinityShift(), AffinityCause.LEADERSHIP, day);
            }
        }
        return Outcome.changed("leadershipChange", inject.nation());
    }

    private Outcome treaty(Treaty inject, double day) {
        List<Integer> parties = ids.nations(inject.parties());
        boolean changed = treaties.open(parties, inject.terms(), inject.affinityGain(), day);
        return Outcome.changedIf(changed, "treaty", ids.list(parties));
    }
}
