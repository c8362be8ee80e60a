package entente.engine.threat;

import static entente.engine.threat.Networks.graph;
import static entente.engine.threat.Networks.neighbours;
import static entente.engine.threat.Networks.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.random.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {

    @Test
    void tiesGoBothWaysInTheOrderInWhichTheyWereMade() {
        Graph graph = graph(5, tie(0, 3), tie(2, 0), tie(0, 1));
        assertThat(neighbours(graph, 0)).containsExactly(3, 2, 1);
        assertThat(neighbours(graph, 3)).containsExactly(0);
        assertThat(neighbours(graph, 4)).isEmpty();
        assertThat(graph.areTied(1, 0)).isTrue();
        assertThat(graph.areTied(1, 2)).isFalse();
    }

    @Test
    void aTieIsMadeOnce() {
        Graph graph = new Graph(2);
        assertThat(graph.addTie(0, 1)).isTrue();
        assertThat(graph.addTie(0, 1)).isFalse();
        assertThat(graph.addTie(1, 0)).isFalse();
        assertThat(graph.degree(0)).isEqualTo(1);
    }

    @Test
    void aTieThatIsCutIsGoneFromBothEnds() {
        Graph graph = graph(4, tie(0, 1), tie(0, 2), tie(0, 3));
        graph.removeTie(2, 0);
        graph.removeTie(1, 2);
        assertThat(neighbours(graph, 0)).containsExactly(1, 3);
        assertThat(neighbours(graph, 2)).isEmpty();
        assertThat(graph.largestComponent()).isEqualTo(3);
    }

    @Test
    void whoComesBackConnectsAgainThroughTheSameTies() {
        Graph graph = graph(5, tie(0, 1), tie(1, 2), tie(2, 3), tie(3, 4));
        graph.remove(2);
        graph.remove(1);
        assertThat(graph.largestComponent()).isEqualTo(2);
        graph.restore(2);
        assertThat(graph.largestComponent()).isEqualTo(3);
        assertThat(graph.atLiberty()).isEqualTo(4);
        assertThat(graph.degreeAtLiberty(2)).isEqualTo(1);
        graph.restore(1);
        assertThat(graph.largestComponent()).isEqualTo(5);
        assertThat(neighbours(graph, 2)).containsExactly(1, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.restore(1))
                .withMessage("member 1 is at liberty already");
    }

    @Test
    void whatCannotBeIsRefused() {
        Graph graph = graph(3, tie(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.addTie(1, 1))
                .withMessage("a tie joins 1 to itself: it must join two members");
        assertThatThrownBy(() -> graph.addTie(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> graph.neighbour(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> graph.degree(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        graph.remove(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.remove(2))
                .withMessage("member 2 is arrested already");
    }

    @Test
    void whoIsArrestedKeepsTiesButConnectsNobody() {
        Graph graph = graph(5, tie(0, 1), tie(1, 2), tie(2, 3), tie(3, 4));
        assertThat(graph.largestComponent()).isEqualTo(5);
        graph.remove(2);
        assertThat(graph.isAtLiberty(2)).isFalse();
        assertThat(graph.atLiberty()).isEqualTo(4);
        assertThat(graph.largestComponent()).isEqualTo(2);
        assertThat(neighbours(graph, 2)).containsExactly(1, 3);
        assertThat(graph.degree(1)).isEqualTo(2);
        assertThat(graph.degreeAtLiberty(1)).isEqualTo(1);
    }

    @Test
    void aNewMemberIsAtLibertyAndJoinsThoseItIsTiedTo() {
        Graph graph = graph(2, tie(0, 1));
        graph.remove(0);
        assertThat(graph.addMember()).isEqualTo(2);
        assertThat(graph.size()).isEqualTo(3);
        assertThat(graph.atLiberty()).isEqualTo(2);
        assertThat(graph.largestComponent()).isEqualTo(1);
        graph.addTie(2, 1);
        assertThat(graph.largestComponent()).isEqualTo(2);
    }

    @Test
    void itGrowsFromNothing() {
        Graph graph = new Graph(0);
        assertThat(graph.largestComponent()).isZero();
        for (int member = 0; member < 1000; member++) {
            assertThat(graph.addMember()).isEqualTo(member);
            if (member > 0) {
                graph.addTie(member, member / 2);
            }
        }
        assertThat(graph.largestComponent()).isEqualTo(1000);
    }

    @Test
    void aChainOfAHundredThousandIsOneComponent() {
        Graph graph = new Graph(100_000);
        for (int member = 1; member < graph.size(); member++) {
            graph.addTie(member - 1, member);
        }
        assertThat(graph.largestComponent()).isEqualTo(100_000);
        graph.remove(40_000);
        assertThat(graph.largestComponent()).isEqualTo(59_999);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLargestComponentIsWhatRelabellingFinds(int seed) {
        Graph graph = new Graph(10);
        for (int step = 0; step < 400; step++) {
            long bits = Keys.of(seed, step);
            int a = (int) (Keys.uniform(Keys.of(bits, 1)) * graph.size());
            int b = (int) (Keys.uniform(Keys.of(bits, 2)) * graph.size());
            double choice = Keys.uniform(bits);
            if (choice < 0.2) {
                graph.addMember();
            } else if (choice < 0.3 && graph.isAtLiberty(a)) {
                graph.remove(a);
            } else if (choice < 0.4) {
                graph.removeTie(a, b);
            } else if (a != b) {
                graph.addTie(a, b);
            }
            assertThat(graph.largestComponent()).as("after step %d", step).isEqualTo(byRelabelling(graph));
        }
    }

    /** Lets labels spread along ties until nothing changes, and counts the most frequent one. */
    private static int byRelabelling(Graph graph) {
        int[] labels = new int[graph.size()];
        for (int member = 0; member < labels.length; member++) {
            labels[member] = member;
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int a = 0; a < labels.length; a++) {
                for (int b : neighbours(graph, a)) {
                    if (graph.isAtLiberty(a) && graph.isAtLiberty(b) && labels[b] < labels[a]) {
                        labels[a] = labels[b];
                        changed = true;
                    }
                }
            }
        }
        int[] sizes = new int[labels.length];
        int largest = 0;
        for (int member = 0; member < labels.length; member++) {
            if (graph.isAtLiberty(member)) {
                largest = Math.max(largest, ++sizes[labels[member]]);
            }
        }
        return largest;
    }
}
