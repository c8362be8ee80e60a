package entente.engine.threat;

import entente.engine.event.EventListener;
import entente.engine.kernel.Agent;
import entente.engine.random.Draws;
import entente.engine.run.RunContext;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.ThreatNetwork;

/**
 * What the parts of one network share.
 *
 * @param spec the network as the scenario describes it
 * @param number its number among the networks
 * @param key what names it in random draws
 */
record NetworkContext(
        RunContext run,
        ThreatNetwork spec,
        int number,
        long key,
        Agent agent,
        Countermeasures countermeasures,
        Ceilings ceilings,
        ThreatListener listener) {

    Draws draws() {
        return run.draws();
    }

    NationOrder order() {
        return run.order();
    }

    EventListener events() {
        return run.events();
    }

    Surveillance surveillance() {
        return countermeasures.surveillance();
    }

    Prevention prevention() {
        return countermeasures.prevention();
    }
}
