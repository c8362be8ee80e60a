package entente.engine.assembly;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Clock;
import entente.engine.scenario.PartyOrder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who acts in a run, in the order in which they act at the same instant: networks, institutions, nations, the calendar, the
 * drift of affinity, and last of all the control, so that a decision comes after everything else at its day, live and in a
 * replay alike.
 *
 * @param networks by number
 * @param institutions by their place among institutions
 * @param nations by number
 */
record RunAgents(
        List<Agent> networks,
        List<Agent> institutions,
        List<Agent> nations,
        Agent calendar,
        Agent drift,
        Agent control) {

    static RunAgents of(Clock clock, PartyOrder parties, int networks) {
        return new RunAgents(
                several(clock, networks),
                several(clock, parties.institutions().size()),
                several(clock, parties.nations().size()),
                clock.newAgent(),
                clock.newAgent(),
                clock.newAgent());
    }

    private static List<Agent> several(Clock clock, int number) {
        return IntStream.range(0, number).mapToObj(i -> clock.newAgent()).toList();
    }
}
