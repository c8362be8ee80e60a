package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairRunsTest {

    private static final PairRuns RUNS = new PairRuns(new StudyRuns(Simulation::run, 2, 1), 2);

    /** The null case: where nobody shares, nothing can go with anything. */
    @Test
    void inIsolationNothingPasses() {
        assertThat(RUNS.of("alpine-corridor", List.of("rules.sharing=isolation")))
                .hasSize(2)
                .allSatisfy(run -> {
                    assertThat(run.reports().total()).isZero();
                    assertThat(run.reports().overPairs(run.trustAfter())).isNaN();
                });
    }

    @Test
    void affinityAndTrustAreThoseOfTheStart() {
        List<PairOutcome> runs = RUNS.of("europe-2020", List.of("relations[*].trust=0.5"));

        // 132 ordered pairs, trust 0.5 each.
        assertThat(runs.get(0).trustBefore().total()).isEqualTo(66);
        assertThat(runs.get(0).reports().total()).isPositive();
        assertThat(runs.get(0).affinity().total())
                .isEqualTo(runs.get(1).affinity().total());
        assertThat(runs.get(0).trustGained().total())
                .isEqualTo(runs.get(0)
                        .trustAfter()
                        .minus(runs.get(0).trustBefore())
                        .total());
    }

    @Test
    void aRunDependsOnItsSeedAlone() {
        PairRuns single = new PairRuns(new StudyRuns(Simulation::run, 1, 1), 1);

        assertThat(single.of("union", List.of()).get(0).reports().total())
                .isEqualTo(RUNS.of("union", List.of()).get(0).reports().total());
    }
}
