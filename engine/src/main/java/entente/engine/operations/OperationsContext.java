package entente.engine.operations;

import entente.engine.event.EventListener;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Draws;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Scenario;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Network;
import java.util.List;

/**
 * What operations act on.
 *
 * @param holders nations, then institutions, by number
 * @param networks by number
 */
public record OperationsContext(
        Scenario scenario,
        NationOrder order,
        Draws draws,
        List<IntelligenceParty> holders,
        List<Network> networks,
        DiplomaticRelations relations,
        Exchange exchange,
        CurrentCapabilities means,
        Teams teams,
        EventListener events) {}
