package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import java.util.Arrays;

/**
 * Who does what in a network at its start, read from its structure. An assumption, as no open source counts roles:
 *
 * <ul>
 *   <li>the leader is the member with most ties, the first of several; in a hierarchy it is the one at its root;
 *   <li>planners are the local hubs: members with three ties or more, at least as many as the mean, and more than
 *       everyone they are tied to but the leader (of equals the first), as heads of cells and branches mostly are;
 *   <li>of every fifteen members one each is a recruiter, a financier and a courier, drawn by key among the rest; in a
 *       network of ten or more at least one each, in a smaller one nobody;
 *   <li>all others are operatives, and so are later recruits.
 * </ul>
 */
final class OperativeRoles {

    private static final int FEWEST_TIES_OF_A_HUB = 3;
    private static final int MEMBERS_PER_SPECIALIST = 15;
    private static final int SMALLEST_WITH_SPECIALISTS = 10;
    private static final OperativeRole[] SPECIALISTS = {
        OperativeRole.RECRUITER, OperativeRole.FINANCIER, OperativeRole.COURIER
    };
    private static final long ROLES = Keys.of("roles");

    private OperativeRoles() {}

    /** The role of each member. */
    static OperativeRole[] assign(Graph graph, long networkKey, Draws draws) {
        OperativeRole[] roles = new OperativeRole[graph.size()];
        Arrays.fill(roles, OperativeRole.OPERATIVE);
        if (roles.length == 0) {
            return roles;
        }
        int leader = leader(graph);
        long degrees = 0;
        for (int member = 0; member < roles.length; member++) {
            degrees += graph.degree(member);
        }
        for (int member = 0; member < roles.length; member++) {
            long degree = graph.degree(member);
            if (degree >= FEWEST_TIES_OF_A_HUB
                    && degree * roles.length >= degrees
                    && isLocalHub(graph, member, leader)) {
                roles[member] = OperativeRole.PLANNER;
            }
        }
        roles[leader] = OperativeRole.LEADER;
        assignSpecialists(roles, Keys.of(networkKey, ROLES), draws);
        return roles;
    }

    private static int leader(Graph graph) {
        if (isHierarchy(graph)) {
            return 0;
        }
        int leader = 0;
        for (int member = 1; member < graph.size(); member++) {
            if (graph.degree(member) > graph.degree(leader)) {
                leader = member;
            }
        }
        return leader;
    }

    /** Whether everyone but the first has exactly one superior, a member with a lower number: a tree rooted at 0. */
    private static boolean isHierarchy(Graph graph) {
        for (int member = 1; member < graph.size(); member++) {
            int superiors = 0;
            for (int k = 0; k < graph.degree(member); k++) {
                superiors += graph.neighbour(member, k) < member ? 1 : 0;
            }
            if (superiors != 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLocalHub(Graph graph, int member, int leader) {
        for (int k = 0; k < graph.degree(member); k++) {
            int other = graph.neighbour(member, k);
            int surplus = graph.degree(other) - graph.degree(member);
            if (other != leader && (surplus > 0 || (surplus == 0 && other < member))) {
                return false;
            }
        }
        return true;
    }

    private static void assignSpecialists(OperativeRole[] roles, long key, Draws draws) {
        int each = roles.length < SMALLEST_WITH_SPECIALISTS
                ? 0
                : Math.max(1, Math.round((float) roles.length / MEMBERS_PER_SPECIALIST));
        int next = 0;
        for (int member : othersInDrawnOrder(roles, key, draws)) {
            if (next == each * SPECIALISTS.length) {
                return;
            }
            // In turn, so that each kind has its first before any has its second where few are left to choose from.
            roles[member] = SPECIALISTS[next++ % SPECIALISTS.length];
        }
    }

    private static int[] othersInDrawnOrder(OperativeRole[] roles, long key, Draws draws) {
        long[] ranked = new long[roles.length];
        int others = 0;
        for (int member = 0; member < roles.length; member++) {
            if (roles[member] == OperativeRole.OPERATIVE) {
                long drawn = draws.bits(Purpose.NETWORK, 0, key, member);
                ranked[others++] = (drawn & 0xFFFFFFFF00000000L) | member;
            }
        }
        Arrays.sort(ranked, 0, others);
        int[] members = new int[others];
        for (int i = 0; i < others; i++) {
            members[i] = (int) ranked[i];
        }
        return members;
    }
}
