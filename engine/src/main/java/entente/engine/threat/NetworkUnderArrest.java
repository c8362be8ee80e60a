package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.random.Seeds;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.ThreatNetwork;
import java.util.ArrayList;
import java.util.List;

/**
 * A threat network outside a run, for those who study what arrests do to its structure: whom to arrest and when to replace is
 * decided from outside; the ties it begins with and those of a recruit are the same as in a run.
 */
public final class NetworkUnderArrest {

    private static final long RECRUITS = Keys.of("recruits under arrest");

    private final Draws draws;
    private final long key;
    private final Graph graph;
    private final int initialComponent;

    /** The network as it begins a run with the seeds. */
    public NetworkUnderArrest(ThreatNetwork spec, Seeds seeds) {
        draws = new Draws(seeds);
        key = Keys.of(spec.drawKey());
        graph = Structures.build(spec, key, draws);
        initialComponent = graph.largestComponent();
    }

    /** The members at liberty, by number, ascending. Recruits have the numbers after the first members'. */
    public List<Integer> atLiberty() {
        List<Integer> members = new ArrayList<>();
        for (int member = 0; member < graph.size(); member++) {
            if (graph.isAtLiberty(member)) {
                members.add(member);
            }
        }
        return members;
    }

    /** The ties between members at liberty: pairs of their numbers, the lower one first. */
    public List<List<Integer>> ties() {
        List<List<Integer>> ties = new ArrayList<>();
        for (int a : atLiberty()) {
            for (int k = 0; k < graph.degree(a); k++) {
                int b = graph.neighbour(a, k);
                if (b > a && graph.isAtLiberty(b)) {
                    ties.add(List.of(a, b));
                }
            }
        }
        return ties;
    }

    /** Strength left: the largest component at liberty over the one at the start; 1 without operatives. */
    public double strength() {
        return initialComponent == 0 ? 1 : (double) graph.largestComponent() / initialComponent;
    }

    /**
     * Arrests a member.
     *
     * @throws IllegalArgumentException if there is no such member at liberty
     */
    public void arrest(int member) {
        graph.remove(member);
    }

    /**
     * Replaces a member who was arrested by a recruit, with the probability of the network's recovery.
     *
     * @param share the probability that anybody comes, 0..1
     * @return whether somebody came
     * @throws IllegalArgumentException if the rule is to replace nobody
     */
    public boolean replace(int lost, RecoveryRule rule, double share) {
        long recruit = Keys.of(Keys.of(key, RECRUITS), lost);
        if (draws.uniform(Purpose.RECRUITMENT, 0, recruit, -1) >= share || graph.atLiberty() == 0) {
            return false;
        }
        Recruitment.recruit(
                graph, rule, Recruitment.ties(graph, lost), recruit, member -> Keys.of(key, member), draws, 0);
        return true;
    }
}
