package entente.engine.assembly;

import entente.engine.politics.AttackWindows;
import entente.engine.politics.Attention;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.politics.Priorities;
import entente.engine.run.RunContext;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.sharing.Agreements;
import entente.engine.sharing.Negotiations;
import entente.engine.sharing.Policies;
import entente.engine.window.PoliticalSituation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How nations stand with each other at the start, and what they care about.
 *
 * @param attention of nations, by number
 */
record PoliticsAssembly(
        Priorities priorities,
        List<Attention> attention,
        DiplomaticRelations relations,
        Negotiations negotiations,
        Policies policies,
        AttackWindows windows) {

    /** @param specs the networks by number */
    static PoliticsAssembly of(RunContext run, RunAgents agents, List<ThreatNetwork> specs) {
        List<String> networks = specs.stream().map(ThreatNetwork::id).toList();
        DiplomaticRelations relations = new DiplomaticRelations(run);
        AttackWindows windows = new AttackWindows(run, relations, specs);
        Priorities priorities = new Priorities(
                run.order(), networks, run.rules().diplomacy().aftermath().priorityHalfLifeDays(), windows);
        List<Attention> attention = IntStream.range(0, run.order().size())
                .mapToObj(nation -> new Attention(priorities.standing(nation)))
                .toList();
        return new PoliticsAssembly(
                priorities,
                attention,
                relations,
                new Negotiations(
                        run,
                        new Agreements(
                                run.scenario().agreements(),
                                run.order(),
                                run.rules().clauses()),
                        agents.calendar()),
                new Policies(run.parties(), run.rules().lifted()),
                windows);
    }

    /** What nations have agreed on. */
    Agreements agreements() {
        return negotiations.agreements();
    }

    /** How nations stand, as windows show it. */
    PoliticalSituation situation(int networks) {
        return new PoliticalSituation(relations, negotiations, policies, priorities, windows, attention, networks);
    }
}
