package entente.engine.assembly;

import entente.engine.capacity.CapabilityChanges;
import entente.engine.capacity.CapabilityChanges.RecognitionListener;
import entente.engine.capacity.CapacityBuilding;
import entente.engine.capacity.CapacityDecisions;
import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.intelligence.CoverageListener;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.run.RunContext;
import entente.engine.sharing.Exchange;
import entente.engine.sharing.InstitutionLookup;
import entente.engine.threat.Network;
import entente.engine.threat.Prevention;
import java.util.List;

/** What money and people build. */
final class CapacityAssembly {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final Prevention prevention;
    private final CapabilityChanges changes;
    private final CapacityBuilding building;

    CapacityAssembly(
            RunContext run,
            IntelligenceAssembly intelligence,
            Exchange exchange,
            List<Network> networks,
            CoverageListener coverage,
            RecognitionListener recognition) {
        this.run = run;
        holders = intelligence.holders();
        prevention = new Prevention(run.order().size());
        changes = new CapabilityChanges(
                intelligence.capabilities(), holders, intelligence.analysis(), coverage, recognition);
        building = new CapacityBuilding(run.order(), holders, changes, exchange, prevention, networks, run.events());
    }

    /** How far people are kept from joining networks. */
    Prevention prevention() {
        return prevention;
    }

    void register(DecisionHandlers handlers, IdLookup ids, InstitutionLookup institutions) {
        new CapacityDecisions(run, ids, institutions, holders, changes, building).register(handlers);
    }

    void start() {
        building.start();
    }
}
