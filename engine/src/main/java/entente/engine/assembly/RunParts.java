package entente.engine.assembly;

import entente.engine.decision.DecisionDispatcher;
import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.diplomacy.Aftermath;
import entente.engine.intelligence.CoverageListener;
import entente.engine.intelligence.EffortDecisions;
import entente.engine.run.RunContext;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.sharing.InstitutionLookup;
import entente.engine.threat.Network;
import entente.engine.threat.SurgeInjects;
import entente.engine.window.AttackLog;
import entente.engine.window.RunSight;
import entente.engine.window.Windows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * The parts of one run, by what they are about; each is built from those before it.
 *
 * @param networks by number
 */
record RunParts(
        RunContext run,
        RunAgents agents,
        List<Network> networks,
        PoliticsAssembly politics,
        IntelligenceAssembly intelligence,
        SharingAssembly sharing,
        CapacityAssembly capacity,
        OperationsAssembly operations,
        DiplomacyAssembly diplomacy,
        RoutineAssembly routine) {

    /** @param specs the networks by number */
    static RunParts of(RunContext run, RunAgents agents, List<ThreatNetwork> specs, RunMediator mediator) {
        List<Network> networks = new ArrayList<>();
        CoverageListener coverage = coverageOf(networks);
        PoliticsAssembly politics = PoliticsAssembly.of(run, agents, specs);
        IntelligenceAssembly intelligence = IntelligenceAssembly.of(run, agents, specs, politics, mediator);
        SharingAssembly sharing = new SharingAssembly(run, politics, intelligence, mediator::leaked);
        CapacityAssembly capacity = new CapacityAssembly(
                run, intelligence, sharing.exchange(), networks, coverage, mediator::recognitionChanged);
        ThreatAssembly threat = new ThreatAssembly(run, agents, intelligence.noticing(), capacity.prevention());
        for (ThreatNetwork spec : specs) {
            networks.add(threat.network(spec, networks.size(), mediator));
        }
        RunParts parts = new RunParts(
                run,
                agents,
                networks,
                politics,
                intelligence,
                sharing,
                capacity,
                new OperationsAssembly(run, politics, intelligence, sharing.exchange(), networks),
                new DiplomacyAssembly(run, agents, politics, intelligence, sharing.exchange()),
                new RoutineAssembly(
                        run, agents.control(), politics, intelligence, sharing.exchange(), networks, coverage));
        mediator.connect(parts.receivers());
        return parts;
    }

    private static CoverageListener coverageOf(List<Network> networks) {
        return (nation, day) -> networks.forEach(network -> network.coverageChanged(nation, day));
    }

    private RunMediator.Receivers receivers() {
        Aftermath aftermath = new Aftermath(
                run,
                intelligence.holders(),
                networkIds(),
                politics.relations(),
                politics.priorities(),
                politics.windows(),
                sharing.exchange());
        return new RunMediator.Receivers(
                intelligence.holders(),
                networks,
                politics.attention(),
                intelligence.experiences(),
                intelligence.analysis(),
                sharing.exchange(),
                routine.assessing(),
                intelligence.filing(),
                operations.courts(),
                operations.operations(),
                operations.freezes(),
                operations.falseMatches(),
                politics.agreements(),
                aftermath);
    }

    /** Ids of networks, by number. */
    List<String> networkIds() {
        return networks.stream().map(network -> network.spec().id()).toList();
    }

    /** @param clock knows the present day */
    Windows windows(DoubleSupplier clock, AttackLog attacks) {
        RunSight sight = new RunSight(
                run,
                clock,
                operations.held(networkIds()),
                politics.situation(networks.size()),
                operations.operations(),
                intelligence.teams(),
                sharing.exchange(),
                routine.points(),
                attacks,
                networkIds());
        return new Windows(sight, networks);
    }

    /** Says who carries out which decisions. */
    void register(DecisionHandlers handlers, IdLookup ids) {
        InstitutionLookup institutions = new InstitutionLookup(ids, sharing.exchange());
        sharing.register(handlers, ids, institutions);
        capacity.register(handlers, ids, institutions);
        operations.register(handlers, ids);
        diplomacy.register(handlers, ids);
        new EffortDecisions(ids, networkIds(), politics.attention(), coverageOf(networks)).register(handlers);
        new SurgeInjects(ids, networks, routine.trueThreat()::changed).register(handlers);
    }

    /** Starts everything that happens by itself; decisions that follow from it go through the dispatcher. */
    void start(DecisionDispatcher dispatcher, IdLookup ids, Windows windows) {
        networks.forEach(Network::start);
        operations.startFalseLeads();
        sharing.exchange().start(agents.calendar());
        operations.startIntrusions();
        routine.startAssessing();
        capacity.start();
        diplomacy.start();
        routine.start(dispatcher, ids, windows);
    }
}
