package entente.engine.threat;

import static entente.engine.scenario.RecoveryRule.NONE;
import static entente.engine.scenario.RecoveryRule.PREFERENTIAL;
import static entente.engine.scenario.RecoveryRule.RANDOM;
import static entente.engine.scenario.RecoveryRule.TRIADIC_CLOSURE;
import static entente.engine.threat.Networks.DRAWS;
import static entente.engine.threat.Networks.built;
import static entente.engine.threat.Networks.graph;
import static entente.engine.threat.Networks.neighbours;
import static entente.engine.threat.Networks.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.engine.random.Keys;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Fixed seeds, so these pass or fail for good; with new seeds they would fail by chance once in some thousand times. */
class RecruitmentTest {

    private static final int TRIALS = 20_000;
    private static final double LIMIT = 4.5;

    /** Members 0 to 4 with 4, 3, 2, 2 and 1 ties to members at liberty; member 5 is arrested and was tied to all. */
    private static Graph uneven() {
        Graph graph = graph(
                6, tie(0, 1), tie(0, 2), tie(0, 3), tie(0, 4), tie(1, 2), tie(1, 3), tie(5, 0), tie(5, 1), tie(5, 2),
                tie(5, 3), tie(5, 4));
        graph.remove(5);
        return graph;
    }

    private static int[] contacts(Graph graph, RecoveryRule rule, int ties, long key) {
        return neighbours(graph, Recruitment.recruit(graph, rule, ties, key, member -> member, DRAWS, 10));
    }

    /** Which share of trials ties the recruit to first one member and then another. */
    private static double[][] sharesOfPairs(Supplier<Graph> start, RecoveryRule rule) {
        double[][] shares = new double[6][6];
        for (int trial = 0; trial < TRIALS; trial++) {
            int[] contacts = contacts(start.get(), rule, 2, Keys.of(3, trial));
            shares[contacts[0]][contacts[1]] += 1.0 / TRIALS;
        }
        return shares;
    }

    private static void assertShare(double observed, double expected) {
        assertThat((observed - expected) / Math.sqrt(expected * (1 - expected) / TRIALS))
                .isBetween(-LIMIT, LIMIT);
    }

    @Test
    void atRandomEveryPairIsAsLikely() {
        double[][] shares = sharesOfPairs(RecruitmentTest::uneven, RANDOM);
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                if (a != b) {
                    assertShare(shares[a][b], 1 / 20.0);
                }
            }
        }
    }

    @Test
    void preferentiallyMembersAreDrawnByTheirTiesAndOne() {
        double[][] shares = sharesOfPairs(RecruitmentTest::uneven, PREFERENTIAL);
        double[] weights = {5, 4, 3, 3, 2};
        double sum = Arrays.stream(weights).sum();
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                if (a != b) {
                    assertShare(shares[a][b], weights[a] / sum * weights[b] / (sum - weights[a]));
                }
            }
        }
    }

    @Test
    void triadicClosureTiesToOneAtRandomAndToContactsOfThatOne() {
        Graph start = uneven();
        double[][] shares = sharesOfPairs(RecruitmentTest::uneven, TRIADIC_CLOSURE);
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                if (start.areTied(a, b)) {
                    assertShare(shares[a][b], 1 / 5.0 / start.degreeAtLiberty(a));
                } else {
                    assertThat(shares[a][b]).isZero();
                }
            }
        }
    }

    @Test
    void triadicClosureGoesOnAtRandomWhereContactsAreTooFew() {
        int[] beyond = new int[6];
        for (int trial = 0; trial < TRIALS; trial++) {
            Graph graph = graph(6, tie(0, 1));
            int[] contacts = contacts(graph, TRIADIC_CLOSURE, 3, Keys.of(3, trial));
            if (contacts[0] == 0) {
                assertThat(contacts[1]).isEqualTo(1);
                beyond[contacts[2]]++;
            }
        }
        int total = Arrays.stream(beyond).sum();
        assertThat(beyond[0] + beyond[1]).isZero();
        for (int member = 2; member < 6; member++) {
            assertThat((beyond[member] - total / 4.0) / Math.sqrt(total * 3 / 16.0))
                    .isBetween(-LIMIT, LIMIT);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void aRecruitIsTiedToAsManyDifferentMembersAtLibertyAsAskedFor(RecoveryRule rule) {
        for (int key = 0; key < 200; key++) {
            Graph graph = built(Structure.CELLULAR, 30, key);
            for (int member = 0; member < 30; member += 3) {
                graph.remove(member);
            }
            int[] contacts = contacts(graph, rule, 1 + key % 4, key);
            assertThat(contacts).hasSize(1 + key % 4).doesNotHaveDuplicates();
            assertThat(Arrays.stream(contacts)).allMatch(member -> member < 30 && graph.isAtLiberty(member));
            assertThat(graph.isAtLiberty(30)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void aRecruitKnowsAllWhereThereAreFew(RecoveryRule rule) {
        Graph graph = graph(4, tie(0, 1), tie(1, 2));
        graph.remove(1);
        assertThat(contacts(graph, rule, 4, 1)).containsExactlyInAnyOrder(0, 2, 3);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void withoutAnybodyAtLibertyARecruitIsAlone(RecoveryRule rule) {
        Graph graph = graph(2, tie(0, 1));
        graph.remove(0);
        graph.remove(1);
        assertThat(contacts(graph, rule, 3, 1)).isEmpty();
        assertThat(graph.atLiberty()).isEqualTo(1);
        assertThat(contacts(new Graph(0), rule, 3, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RANDOM", "PREFERENTIAL"})
    void oneMoreArrestElsewhereChangesNothing(RecoveryRule rule) {
        for (int key = 0; key < 500; key++) {
            int[] contacts = contacts(new Graph(40), rule, 3, key);
            Graph fewer = new Graph(40);
            for (int member = 0; member < 40; member++) {
                if (Arrays.stream(contacts).noneMatch(Integer.valueOf(member)::equals) && member % 5 == 0) {
                    fewer.remove(member);
                }
            }
            assertThat(contacts(fewer, rule, 3, key)).isEqualTo(contacts);
        }
    }

    @Test
    void nobodyIsRecruitedWhereNobodyIsReplaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contacts(new Graph(3), NONE, 1, 1))
                .withMessage("the recovery rule is none: there must be no recruit");
    }
}
