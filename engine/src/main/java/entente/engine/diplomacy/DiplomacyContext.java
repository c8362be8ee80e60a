package entente.engine.diplomacy;

import entente.engine.event.EventListener;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.politics.Priorities;
import entente.engine.random.Draws;
import entente.engine.scenario.Diplomacy;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Scenario;
import entente.engine.sharing.Agreements;
import entente.engine.sharing.Exchange;
import entente.engine.sharing.Policies;
import java.util.List;

/**
 * What the parts of diplomacy share.
 *
 * @param holders nations, then institutions, by number
 * @param networks ids of networks, by number
 */
public record DiplomacyContext(
        Scenario scenario,
        NationOrder order,
        Draws draws,
        List<IntelligenceParty> holders,
        List<String> networks,
        CurrentCapabilities means,
        DiplomaticRelations relations,
        Priorities priorities,
        Agreements agreements,
        Policies policies,
        Exchange exchange,
        EventListener events) {

    Diplomacy rules() {
        return scenario.rules().diplomacy();
    }
}
