package entente.engine.assembly;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.run.RunContext;
import entente.engine.sharing.Exchange;
import entente.engine.sharing.ForeignPolicy;
import entente.engine.sharing.InstitutionLookup;
import entente.engine.sharing.MembershipDecisions;
import entente.engine.sharing.Policies;
import entente.engine.sharing.SharingDecisions;
import entente.engine.sharing.SharingInjects;
import entente.engine.threat.Plot;
import java.util.List;
import java.util.function.BiConsumer;

/** Who sends what to whom. */
final class SharingAssembly {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final Policies policies;
    private final Exchange exchange;

    /** @param leaked hears of plots that a leak warns */
    SharingAssembly(
            RunContext run,
            PoliticsAssembly politics,
            IntelligenceAssembly intelligence,
            BiConsumer<Plot, Double> leaked) {
        this.run = run;
        holders = intelligence.holders();
        policies = politics.policies();
        exchange = new Exchange(
                run,
                holders,
                new ForeignPolicy(
                        politics.relations(),
                        politics.agreements(),
                        policies,
                        politics.priorities(),
                        politics.windows()),
                intelligence.capabilities(),
                intelligence.analysis(),
                leaked);
    }

    Exchange exchange() {
        return exchange;
    }

    void register(DecisionHandlers handlers, IdLookup ids, InstitutionLookup institutions) {
        new SharingDecisions(ids, holders, policies, exchange).register(handlers);
        new SharingInjects(ids, policies, exchange.standards()).register(handlers);
        new MembershipDecisions(run, ids, institutions, holders, policies, exchange.standards()).register(handlers);
    }
}
