package entente.engine.assembly;

import entente.engine.decision.DecisionDispatcher;
import entente.engine.decision.IdLookup;
import entente.engine.event.EventListener;
import entente.engine.kernel.Clock;
import entente.engine.random.Draws;
import entente.engine.run.RunContext;
import entente.engine.scenario.PartyOrder;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.Network;
import entente.engine.window.AttackLog;
import entente.engine.window.Windows;
import java.util.Comparator;
import java.util.List;

/** Puts all parts of one run together, and starts them. */
public final class RunAssembly {

    private final Clock clock;
    private final List<Network> networks;
    private final Windows windows;
    private final DecisionDispatcher dispatcher;

    /**
     * A run on its first day, in which everything that happens by itself is planned.
     *
     * @param draws all randomness of the run
     * @param listener hears of all that happens
     */
    public RunAssembly(Scenario scenario, Draws draws, EventListener listener) {
        AttackLog attacks = new AttackLog(listener);
        RunContext run = new RunContext(scenario, new PartyOrder(scenario), draws, attacks);
        List<ThreatNetwork> specs = scenario.networks().stream()
                .sorted(Comparator.comparing(ThreatNetwork::drawKey))
                .toList();
        clock = new Clock(scenario.period().horizonDays());
        RunAgents agents = RunAgents.of(clock, run.parties(), specs.size());
        RunMediator mediator = new RunMediator(run.rules().sharing() == SharingRegime.POOLED);
        RunParts parts = RunParts.of(run, agents, specs, mediator);
        networks = parts.networks();
        windows = parts.windows(clock::day, attacks);
        dispatcher = new DecisionDispatcher(agents.control(), run.events());
        IdLookup ids = new IdLookup(run.parties(), parts.networkIds());
        parts.register(dispatcher, ids);
        parts.start(dispatcher, ids, windows);
    }

    /** The time of the run. */
    public Clock clock() {
        return clock;
    }

    /** Its networks. */
    public List<Network> networks() {
        return networks;
    }

    /** What nations and the control see of it. */
    public Windows windows() {
        return windows;
    }

    /** The door through which everybody acts on it. */
    public DecisionDispatcher dispatcher() {
        return dispatcher;
    }
}
