package entente.engine.sharing;

import entente.engine.event.EventListener;
import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Draws;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Scenario;
import java.util.List;

/**
 * What the parts of the exchange share.
 *
 * @param holders nations, then institutions, by number
 */
public record SharingContext(
        Scenario scenario,
        NationOrder order,
        Draws draws,
        List<IntelligenceParty> holders,
        DiplomaticRelations relations,
        Agreements agreements,
        Policies policies,
        CurrentCapabilities means,
        Analysis analysis,
        Priorities priorities,
        EventListener events) {

    /** How much nations care about networks, by number. */
    public interface Priorities {
        /** How much a nation cares about a network, 0..1. */
        double of(int nation, int network);
    }
}
