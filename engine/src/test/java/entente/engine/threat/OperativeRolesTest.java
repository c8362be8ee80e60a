package entente.engine.threat;

import static entente.engine.threat.Networks.DRAWS;
import static entente.engine.threat.Networks.built;
import static entente.engine.threat.Networks.graph;
import static entente.engine.threat.Networks.tie;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class OperativeRolesTest {

    private static OperativeRole[] roles(Graph graph, long key) {
        return OperativeRoles.assign(graph, key, DRAWS);
    }

    private static int count(OperativeRole[] roles, OperativeRole role) {
        return (int) Arrays.stream(roles).filter(role::equals).count();
    }

    @Test
    void theMemberWithMostTiesLeads() {
        for (int number = 0; number < 50; number++) {
            Graph graph = built(Structure.CELLULAR, 60, number);
            OperativeRole[] roles = roles(graph, number);
            assertThat(count(roles, OperativeRole.LEADER)).isEqualTo(1);
            int leader = Arrays.asList(roles).indexOf(OperativeRole.LEADER);
            for (int member = 0; member < 60; member++) {
                assertThat(graph.degree(member)).isLessThanOrEqualTo(graph.degree(leader));
            }
        }
    }

    @Test
    void aHierarchyIsLedFromItsRoot() {
        OperativeRole[] roles = roles(built(Structure.HIERARCHICAL, 60, 0), 1);
        assertThat(roles[0]).isEqualTo(OperativeRole.LEADER);
        assertThat(Arrays.copyOfRange(roles, 1, 4)).containsOnly(OperativeRole.PLANNER);
    }

    @Test
    void hubsOfTheirNeighbourhoodPlan() {
        // Three stars in a row: the largest one's centre leads, the other centres plan.
        Graph stars = graph(
                15,
                tie(0, 1),
                tie(0, 2),
                tie(0, 3),
                tie(0, 4),
                tie(0, 5),
                tie(6, 7),
                tie(6, 8),
                tie(6, 9),
                tie(10, 11),
                tie(10, 12),
                tie(10, 13),
                tie(10, 14),
                tie(5, 7),
                tie(9, 11));
        OperativeRole[] roles = roles(stars, 1);
        assertThat(roles[0]).isEqualTo(OperativeRole.LEADER);
        assertThat(roles[6]).isEqualTo(OperativeRole.PLANNER);
        assertThat(roles[10]).isEqualTo(OperativeRole.PLANNER);
        assertThat(count(roles, OperativeRole.PLANNER)).isEqualTo(2);
    }

    @Test
    void aCellularNetworkHasAPlannerForEveryFewCells() {
        int planners = 0;
        for (int number = 0; number < 200; number++) {
            planners += count(roles(built(Structure.CELLULAR, 60, number), number), OperativeRole.PLANNER);
        }
        assertThat(planners / 200.0).isBetween(4.0, 12.0);
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 1", "22, 1", "23, 2", "60, 4", "1000, 67"})
    void oneInFifteenIsRecruiterFinancierCourier(int operatives, int each) {
        OperativeRole[] roles = roles(built(Structure.CELLULAR, operatives, 3), 3);
        assertThat(count(roles, OperativeRole.RECRUITER)).isEqualTo(each);
        assertThat(count(roles, OperativeRole.FINANCIER)).isEqualTo(each);
        assertThat(count(roles, OperativeRole.COURIER)).isEqualTo(each);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NONE", "LISTED"})
    void everyStructureOfTenOrMoreHasAllRoles(Structure structure) {
        for (int operatives = 10; operatives < 100; operatives++) {
            assertThat(roles(built(structure, operatives, 1), 1)).contains(OperativeRole.values());
        }
    }

    @Test
    void specialistsAreDrawnByTheNetworksKey() {
        Graph graph = built(Structure.CELLULAR, 60, 3);
        assertThat(roles(graph, 1)).isEqualTo(roles(graph, 1)).isNotEqualTo(roles(graph, 2));
    }

    @Test
    void theSmallestNetworksHaveALeader() {
        assertThat(roles(new Graph(0), 1)).isEmpty();
        assertThat(roles(new Graph(1), 1)).containsExactly(OperativeRole.LEADER);
        assertThat(roles(graph(3, tie(1, 2)), 1))
                .containsExactly(OperativeRole.OPERATIVE, OperativeRole.LEADER, OperativeRole.OPERATIVE);
    }
}
