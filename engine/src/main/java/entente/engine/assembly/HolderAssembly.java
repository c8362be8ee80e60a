package entente.engine.assembly;

import entente.engine.event.EventListener;
import entente.engine.intelligence.AnalystQueue;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Agent;
import entente.engine.run.RunContext;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Count;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Party;
import java.util.ArrayList;
import java.util.List;

/** Opens the dossiers and analysts' queues of nations and institutions. */
final class HolderAssembly {

    private final RunContext run;
    private final RunAgents agents;
    private final int networks;

    HolderAssembly(RunContext run, RunAgents agents, int networks) {
        this.run = run;
        this.agents = agents;
        this.networks = networks;
    }

    /** Nations, then institutions, by number. */
    List<IntelligenceParty> holders(CurrentCapabilities capabilities) {
        List<IntelligenceParty> holders = new ArrayList<>();
        List<Nation> nations = run.order().nations();
        for (int i = 0; i < nations.size(); i++) {
            Agent agent = agents.nations().get(i);
            Party party = run.parties().party(i);
            Capability capability = nations.get(i).capability();
            holders.add(new IntelligenceParty(
                    party,
                    agent,
                    queue(party, capability.analysis().analysts(), agent),
                    capability.analysis().analysisDays(),
                    capability.analysis().analysisLaw(),
                    capabilities.linkage(i),
                    networks));
        }
        List<Institution> institutions = run.parties().institutions();
        for (int c = 0; c < institutions.size(); c++) {
            Institution institution = institutions.get(c);
            Agent agent = agents.institutions().get(c);
            Party party = run.parties().ofInstitution(c);
            holders.add(new IntelligenceParty(
                    party,
                    agent,
                    queue(party, institution.analysis().analysts(), agent),
                    institution.analysis().analysisDays(),
                    institution.analysis().analysisLaw(),
                    institution.analysis().linkage(),
                    networks));
        }
        return holders;
    }

    /** A queue with the given analysts; with as many as needed where capacity is no obstacle. */
    private AnalystQueue queue(Party party, Count given, Agent agent) {
        EventListener events = run.events();
        int analysts = (run.rules().lifts(Obstacle.CAPACITY) ? Count.UNLIMITED : given).value();
        return new AnalystQueue(party.id(), analysts, agent, events);
    }
}
