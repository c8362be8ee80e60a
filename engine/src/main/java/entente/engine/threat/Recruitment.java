package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Purpose;
import entente.engine.scenario.RecoveryRule;
import java.util.function.IntToLongFunction;

/**
 * Ties a recruit to members at liberty. Every member has a keyed rank for each recruit and those ranked first are taken,
 * so that one more arrest elsewhere changes the ties of those recruits alone who would have been tied to that member.
 * Weighted choice without replacement ranks by exponential numbers over weights (Efraimidis and Spirakis 2006).
 */
final class Recruitment {

    private static final int MOST_TIES = 4;

    private final Graph graph;
    private final Draws draws;
    private final long recruitKey;
    private final IntToLongFunction memberKeys;
    private final double day;

    private Recruitment(Graph graph, long recruitKey, IntToLongFunction memberKeys, Draws draws, double day) {
        this.graph = graph;
        this.memberKeys = memberKeys;
        this.draws = draws;
        this.recruitKey = recruitKey;
        this.day = day;
    }

    /**
     * Adds a recruit and ties him or her to as many members at liberty as asked for, or to all if they are fewer.
     *
     * @param ties 1 or more
     * @param recruitKey what names this recruit in random draws
     * @param memberKeys what names members, by number, in random draws
     * @return the recruit's number
     * @throws IllegalArgumentException if the rule is to replace nobody
     */
    static int recruit(
            Graph graph,
            RecoveryRule rule,
            int ties,
            long recruitKey,
            IntToLongFunction memberKeys,
            Draws draws,
            double day) {
        int count = Math.min(ties, graph.atLiberty());
        Recruitment recruitment = new Recruitment(graph, recruitKey, memberKeys, draws, day);
        int[] chosen = switch (rule) {
            case RANDOM -> recruitment.atRandom(count);
            case PREFERENTIAL -> recruitment.byTies(count);
            case TRIADIC_CLOSURE -> recruitment.aroundOne(count);
            case NONE -> throw new IllegalArgumentException("the recovery rule is none: there must be no recruit");
        };
        int recruit = graph.addMember();
        for (int member : chosen) {
            graph.addTie(recruit, member);
        }
        return recruit;
    }

    /** How many ties a recruit gets who replaces a lost member: as many as the lost one has, 1 to {@link #MOST_TIES}. */
    static int ties(Graph graph, int lost) {
        return Math.max(1, Math.min(MOST_TIES, graph.degree(lost)));
    }

    private int[] atRandom(int count) {
        Shortlist shortlist = new Shortlist(count);
        for (int member = 0; member < graph.size(); member++) {
            if (graph.isAtLiberty(member)) {
                shortlist.offer(member, drawn(member));
            }
        }
        return shortlist.members();
    }

    /** In proportion to one more than the ties to members at liberty. */
    private int[] byTies(int count) {
        Shortlist shortlist = new Shortlist(count);
        for (int member = 0; member < graph.size(); member++) {
            if (graph.isAtLiberty(member)) {
                int weight = graph.degreeAtLiberty(member) + 1;
                double u = drawn(member);
                // −ln u is at least 1 − u, so most members are out of the question without a logarithm.
                if ((1 - u) / weight < shortlist.limit()) {
                    shortlist.offer(member, -StrictMath.log(u) / weight);
                }
            }
        }
        return shortlist.members();
    }

    /** One at random, then those tied to that one, then others at random. */
    private int[] aroundOne(int count) {
        Shortlist shortlist = new Shortlist(count);
        for (int first : atRandom(Math.min(1, count))) {
            for (int member = 0; member < graph.size(); member++) {
                if (graph.isAtLiberty(member)) {
                    int distance = member == first ? 0 : graph.areTied(member, first) ? 1 : 2;
                    shortlist.offer(member, distance + drawn(member));
                }
            }
        }
        return shortlist.members();
    }

    private double drawn(int member) {
        return draws.uniform(Purpose.RECRUITMENT, day, recruitKey, memberKeys.applyAsLong(member));
    }
}
