package entente.engine.threat;

import entente.engine.event.EventListener;
import entente.engine.kernel.Agent;
import entente.engine.random.Draws;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.ThreatNetwork;

/**
 * What the parts of one network share.
 *
 * @param spec the network as the scenario describes it
 * @param number its number among the networks
 * @param key what names it in random draws
 * @param nationKeys keys of nations, by number
 */
@SuppressWarnings("ArrayRecordComponent") // Shared, never compared; an array is what the hot path reads.
record NetworkContext(
        ThreatNetwork spec,
        int number,
        long key,
        Agent agent,
        Draws draws,
        NationOrder order,
        long[] nationKeys,
        Surveillance surveillance,
        Ceilings ceilings,
        Prevention prevention,
        EventListener events,
        ThreatListener listener,
        double followUpArrests,
        double horizonDays) {}
