package entente.engine;

import entente.engine.decision.Inject.DiplomaticCrisis;
import entente.engine.decision.Inject.LeadershipChange;
import entente.engine.decision.Inject.Treaty;
import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.LeadershipChanged;
import entente.engine.politics.DiplomaticRelations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the exercise's control lets happen between nations. */
final class PoliticsInjects {

    private final RunAssembly parts;
    private final IdLookup names;

    PoliticsInjects(RunAssembly parts) {
        this.parts = parts;
        names = new IdLookup(parts);
    }

    void register(DecisionDispatcher door) {
        door.register(DiplomaticCrisis.class, this::crisis);
        door.register(LeadershipChange.class, this::leadership);
        door.register(Treaty.class, this::treaty);
    }

    private @Nullable String crisis(DiplomaticCrisis inject, double day) {
        String first = inject.between().get(0);
        String second = inject.between().get(1);
        int one = names.nation(first);
        int other = names.partner(second, first);
        DiplomaticRelations relations = parts.relations;
        boolean changed = relations.shiftAffinity(one, other, -inject.affinityLoss(), AffinityCause.CRISIS, day);
        changed |= relations.loseTrust(one, other, inject.trustLoss(), day);
        changed |= relations.loseTrust(other, one, inject.trustLoss(), day);
        return changed ? "diplomatic crisis between " + first + " and " + second : null;
    }

    private @Nullable String leadership(LeadershipChange inject, double day) {
        int nation = names.nation(inject.nation());
        if (inject.affinityShift() == 0) {
            return null;
        }
        parts.events.on(new LeadershipChanged(day, inject.nation()));
        for (int other = 0; other < parts.order.size(); other++) {
            if (other != nation) {
                parts.relations.shiftAffinity(nation, other, inject.affinityShift(), AffinityCause.LEADERSHIP, day);
            }
        }
        return "change of leadership in " + inject.nation();
    }

    private @Nullable String treaty(Treaty inject, double day) {
        List<Integer> parties = names.nations(inject.parties());
        boolean changed = parts.treaties.conclude(parties, inject.terms(), inject.affinityGain(), day);
        return changed ? "treaty between " + names.list(parties) : null;
    }
}
