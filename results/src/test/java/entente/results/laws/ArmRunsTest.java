package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import entente.results.statistics.Estimate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ArmRunsTest {

    private static final String ATTACKS = "attacksLaunched";

    /** Of a count, which has no denominator, a weighted sum is the same sum of differences; 12 pairs from seed 3. */
    @Test
    void aContrastIsTheWeightedSumOfItsDifferences() {
        LawPlan plan = new LawPlan(12, 3);
        Map<String, List<String>> arms =
                LawSettings.arms(LawSettings.ISOLATION, LawSettings.STANDING, LawSettings.POOLED);
        ArmRuns runs = new LawRuns(Simulation::run, 2, plan, Progress.NONE, arms.size() * plan.pairs())
                .run("twin-valleys", arms);

        Estimate contrast = runs.contrast(
                Map.of(LawSettings.POOLED, 1.0, LawSettings.STANDING, -1.25, LawSettings.ISOLATION, 0.25), ATTACKS);

        double pooled = mean(runs.difference(LawSettings.POOLED, LawSettings.ISOLATION, ATTACKS));
        double standing = mean(runs.difference(LawSettings.STANDING, LawSettings.ISOLATION, ATTACKS));
        assertThat(mean(contrast)).isCloseTo(pooled - 1.25 * standing, within(1e-12));
    }

    private static double mean(Estimate estimate) {
        return Objects.requireNonNull(estimate.mean());
    }
}
