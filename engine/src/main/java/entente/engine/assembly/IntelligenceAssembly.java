package entente.engine.assembly;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Experiences;
import entente.engine.intelligence.Filing;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Noticing;
import entente.engine.operations.Teams;
import entente.engine.run.RunContext;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.ChannelProfiles;
import java.util.List;

/**
 * How traces become reports, and reports become evidence.
 *
 * @param holders nations, then institutions, by number
 */
record IntelligenceAssembly(
        CurrentCapabilities capabilities,
        Teams teams,
        List<IntelligenceParty> holders,
        Experiences experiences,
        Analysis analysis,
        Filing filing,
        Noticing noticing) {

    /** @param networks by number */
    static IntelligenceAssembly of(
            RunContext run,
            RunAgents agents,
            List<ThreatNetwork> networks,
            PoliticsAssembly politics,
            RunMediator mediator) {
        List<Obstacle> lifted = run.rules().lifted();
        CurrentCapabilities capabilities = new CurrentCapabilities(run.order(), lifted);
        Teams teams = new Teams(run.order());
        List<IntelligenceParty> holders = new HolderAssembly(run, agents, networks.size()).holders(capabilities);
        double distrusted =
                lifted.contains(Obstacle.TRUST) ? 1 : run.rules().reporting().distrustedCredibility();
        Experiences experiences = new Experiences(run, holders, politics.relations());
        Analysis analysis = new Analysis(run, politics.relations(), distrusted, experiences, mediator);
        ChannelProfiles channels = new ChannelProfiles(networks, run.rules().channels());
        Filing filing = new Filing(
                run,
                holders,
                politics.attention(),
                networks.stream().map(ThreatNetwork::id).toList(),
                politics.policies()::rule,
                channels,
                mediator);
        Noticing noticing =
                new Noticing(run, capabilities, holders, politics.attention(), channels, teams::freeShare, filing);
        return new IntelligenceAssembly(capabilities, teams, holders, experiences, analysis, filing, noticing);
    }
}
