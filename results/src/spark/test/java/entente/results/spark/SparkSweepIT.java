package entente.results.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.store.Manifest;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import entente.scenarios.library.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep on a Spark cluster of a master and two workers gives the digest that a pool of threads gives. */
class SparkSweepIT {

    private static final Pattern DIGEST = Pattern.compile("digest ([0-9a-f]+)");

    @TempDir
    private static Path folder;

    private static StandaloneCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = StandaloneCluster.start(folder, 2, 1);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    private static Path experiment(String scenario) throws Exception {
        return Files.writeString(folder.resolve("experiment.yaml"), """
            formatVersion: "1.0"
            id: thresholds
            title: Thresholds
            scenario: %s
            factors:
              - {name: threshold, paths: ["nations[*].capability.evidenceThreshold"], levels: [2, 4, 6]}
            replications: 40
            measures: [shareFoiled, attacksLaunched]
            """.formatted(scenario));
    }

    private static String onThreads(Path experiment, Path out) {
        Sweep sweep = SweepReader.read(experiment);
        Manifest manifest = new SweepRunner(
                        sweep, Shard.ALL, new ThreadExecutor(new BlockRunner(sweep, Simulation::run), 2), 2)
                .run(out, SweepProgress.NONE, () -> false);
        return manifest.progress().digest();
    }

    private static String onSpark(Path experiment, Path out) throws Exception {
        StandaloneCluster.Submission submission = cluster.submit(experiment.toString(), "--out", out.toString());
        assertThat(submission.code()).as(submission.output()).isZero();
        Matcher digest = DIGEST.matcher(submission.output());
        assertThat(digest.find()).as(submission.output()).isTrue();
        return digest.group(1);
    }

    @Test
    void theDigestIsThatOfThreads() throws Exception {
        Path experiment = experiment("twin-valleys");

        assertThat(onSpark(experiment, folder.resolve("spark")))
                .isEqualTo(onThreads(experiment, folder.resolve("threads")));
    }

    @Test
    void aScenarioFileIsReadOnTheDriverAlone() throws Exception {
        Path scenario = Files.writeString(
                folder.resolve("valley.yaml"),
                Library.find("twin-valleys").orElseThrow().text());
        Path experiment = experiment(scenario.toString());

        String digest = onSpark(experiment, folder.resolve("spark-file"));

        assertThat(digest).isEqualTo(onThreads(experiment, folder.resolve("threads-file")));
    }

    @Test
    void aBadExperimentEndsWithTwoAndSaysWhatIsWrong() throws Exception {
        Path experiment = Files.writeString(folder.resolve("bad.yaml"), "formatVersion: \"1.0\"\nid: bad\n");

        StandaloneCluster.Submission submission = cluster.submit(
                experiment.toString(), "--out", folder.resolve("bad").toString());

        assertThat(submission.code()).as(submission.output()).isEqualTo(2);
        assertThat(submission.output()).contains("bad.yaml").contains("scenario");
    }
}
