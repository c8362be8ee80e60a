package entente.engine.operations;

import entente.engine.event.EventListener;
import entente.engine.intelligence.Holder;
import entente.engine.intelligence.Means;
import entente.engine.politics.Relations;
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
public record World(
        Scenario scenario,
        NationOrder order,
        Draws draws,
        List<Holder> holders,
        List<Network> networks,
        Relations relations,
        Exchange exchange,
        Means means,
        Teams teams,
        EventListener events) {}
