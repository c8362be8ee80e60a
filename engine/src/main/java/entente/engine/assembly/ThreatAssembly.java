package entente.engine.assembly;

import entente.engine.random.Keys;
import entente.engine.run.RunContext;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.Countermeasures;
import entente.engine.threat.Network;
import entente.engine.threat.Prevention;
import entente.engine.threat.Surveillance;
import entente.engine.threat.ThreatListener;

/** Builds the networks of a run. */
final class ThreatAssembly {

    private final RunContext run;
    private final RunAgents agents;
    private final Countermeasures countermeasures;

    ThreatAssembly(RunContext run, RunAgents agents, Surveillance surveillance, Prevention prevention) {
        this.run = run;
        this.agents = agents;
        long[] nationKeys = run.order().nations().stream()
                .mapToLong(nation -> Keys.of(nation.drawKey()))
                .toArray();
        countermeasures = new Countermeasures(nationKeys, surveillance, prevention);
    }

    /** The network of that number among those of the scenario. */
    Network network(ThreatNetwork spec, int number, ThreatListener listener) {
        return new Network(run, spec, number, agents.networks().get(number), countermeasures, listener);
    }
}
