package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.SharingRegime;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.RunFunction;
import entente.results.experiment.RunSeeds;
import entente.results.plan.Sweep;
import entente.results.sample.FakeRuns;
import entente.results.store.BlockResult;
import entente.results.store.Manifest;
import entente.results.store.PointSamples;
import entente.results.store.RunRecord;
import entente.results.store.SweepResults;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedRunsTest {

    private static final long SEED = RunSeeds.of(7, 3);

    /** Replication 3 of the pooled arm fails wherever the retry days are 100. */
    private static final RunFunction FAILING = (scenario, seed, decisions, listener) -> {
        if (seed == SEED
                && scenario.rules().action().retryDays() == 100
                && scenario.rules().sharing() == SharingRegime.POOLED) {
            throw new IllegalStateException("a fault that was planted");
        }
        return FakeRuns.FOILING.run(scenario, seed, decisions, listener);
    };

    @TempDir
    private Path folder;

    private final Sweep sweep = Sweeps.read(Sweeps.SMALL);

    @Test
    void aFailedRunIsRecordedAndTheSweepGoesOn() {
        Manifest manifest = Sweeps.run(sweep, FAILING, folder.resolve("out"), 2);

        assertThat(manifest.isComplete()).isTrue();
        assertThat(manifest.progress().failures()).isEqualTo(3);
        assertThat(manifest.progress().runs()).isEqualTo(477);
        BlockResult.FailedRun failure = SweepResults.open(folder.resolve("out")).failures().stream()
                .filter(failed -> failed.point() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(failure.arm()).isEqualTo(BuiltInVariants.POOLED);
        assertThat(failure.replication()).isEqualTo(3);
        assertThat(failure.reason()).contains("a fault that was planted");
        assertThat(failure.command())
                .isEqualTo("./entente run twin-valleys --set rules.retryDays=100"
                        + " --set 'nations[*].sharing.posture=needToShare' --set rules.sharing=pooled --seed " + SEED
                        + " --replications 1 --no-bounds");
    }

    @Test
    void theReplicationIsLeftOutForAllArmsOfThePoint() {
        Sweeps.run(sweep, FAILING, folder.resolve("out"), 1);
        SweepResults results = SweepResults.open(folder.resolve("out"));

        PointSamples failed =
                results.samples("shareFoiled", RunRecord.Cell.OVERALL).find(4).orElseThrow();
        assertThat(failed.replications()).hasSize(19).doesNotContain(3);
        assertThat(failed.values(BuiltInVariants.ISOLATION).numerators()).hasSize(19);
        assertThat(results.samples("shareFoiled", RunRecord.Cell.OVERALL).paired(List.of(0, 4)))
                .allSatisfy(point -> assertThat(point.replications()).hasSize(19));
    }

    @Test
    void aPointThatTheScenarioRefusesFailsAlone() {
        // Tried before: 41 points are too many to try all, and every level by itself is good.
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            levels.append(i == 0 ? "" : ", ").append(1 + i);
        }
        Sweep many = Sweeps.read("""
            formatVersion: "1.0"
            id: many
            title: Many
            scenario: twin-valleys
            factors:
              - {name: most, paths: ["networks[*].teamSize"], levels: [40, 1]}
              - {name: least, paths: ["networks[*].minimumTeam"], levels: [%s]}
            measures: [shareFoiled]
            replications: 1
            """.formatted(levels));

        Manifest manifest = Sweeps.run(many, folder.resolve("out"), 1);

        assertThat(manifest.isComplete()).isTrue();
        assertThat(manifest.progress().failures()).isEqualTo(20 * 4);
        assertThat(SweepResults.open(folder.resolve("out")).failures().get(0).reason())
                .contains("minimumTeam");
    }
}
