package entente.engine.operations;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.Inject.BudgetCut;
import entente.engine.decision.Inject.Leak;
import entente.engine.decision.Outcome;
import entente.engine.event.PoliticsEvent.Staff;
import entente.engine.event.PoliticsEvent.StaffChanged;
import entente.engine.intelligence.AnalystQueue;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.Count;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import java.util.List;

/** What the exercise's control lets happen to those who work on plots. */
public final class OperationInjects {

    private final RunContext run;
    private final IdLookup ids;
    private final List<IntelligenceParty> holders;
    private final List<Network> networks;
    private final DiplomaticRelations relations;
    private final Teams teams;

    /**
     * Injects that act on the given parts.
     *
     * @param holders nations, then institutions, by number
     * @param networks by number
     */
    public OperationInjects(
            RunContext run,
            IdLookup ids,
            List<IntelligenceParty> holders,
            List<Network> networks,
            DiplomaticRelations relations,
            Teams teams) {
        this.run = run;
        this.ids = ids;
        this.holders = holders;
        this.networks = networks;
        this.relations = relations;
        this.teams = teams;
    }

    /** Says which injects these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(Leak.class, this::leak);
        handlers.on(BudgetCut.class, this::budget);
    }

    private Outcome leak(Leak inject, double day) {
        int leaking = ids.nation(inject.nation());
        Network network = networks.get(ids.network(inject.network()));
        boolean changed = false;
        for (Plot plot : network.plots()) {
            changed |= network.warn(plot, day);
        }
        for (int other = 0; other < run.order().size(); other++) {
            changed |= relations.blame(other, leaking, run.rules().trust().breachWeight(), day);
        }
        return Outcome.changedIf(changed, "leak", inject.nation(), inject.network());
    }

    private Outcome budget(BudgetCut inject, double day) {
        int nation = ids.nation(inject.nation());
        AnalystQueue queue = holders.get(nation).queue();
        int teamsLeft = left(teams.total(nation), inject.teamsShare());
        int analysts = Math.max(Math.min(1, queue.analysts()), left(queue.analysts(), inject.analystsShare()));
        if (teamsLeft == teams.total(nation) && analysts == queue.analysts()) {
            return Outcome.UNCHANGED;
        }
        if (teamsLeft != teams.total(nation)) {
            teams.setTotal(nation, teamsLeft);
            run.events().on(new StaffChanged(day, inject.nation(), Staff.TEAMS, teamsLeft));
        }
        if (analysts != queue.analysts()) {
            queue.setAnalysts(analysts, day);
            run.events().on(new StaffChanged(day, inject.nation(), Staff.ANALYSTS, analysts));
        }
        return Outcome.changed("budgetCut", inject.nation());
    }

    private static int left(int number, double shareCut) {
        return number == Count.UNLIMITED.value() ? number : number - (int) Math.rint(shareCut * number);
    }
}
