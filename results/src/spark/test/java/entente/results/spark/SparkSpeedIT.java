package entente.results.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.sweep.SweepProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a Spark cluster of one worker with two cores costs over a pool of two threads in a JVM of its own that is started with the
 * same options: twenty thousand runs of the alpine corridor, by turns, the start of the JVM and of Spark's context apart.
 * Workers of one core each would compile everything once more. Writes {@code src/test/performance/spark.json} for the page of
 * performance.
 */
@Tag("long")
class SparkSpeedIT {

    /** Spark's own log tells of milliseconds, too. */
    private static final Pattern ON_SPARK = Pattern.compile("failures, in ([0-9]+) ms; digest");

    private static final Pattern ON_THREADS = Pattern.compile("in ([0-9]+) ms");
    private static final int PAIRS = 3;
    private static final double MOST = 1.1;

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: thresholds
        title: Thresholds of detection
        scenario: alpine-corridor
        factors:
          - {name: threshold, paths: ["nations[*].capability.evidenceThreshold"], levels: [1, 2, 3, 4, 5, 6, 7, 8]}
        replications: 834
        measures: [shareFoiled, attacksLaunched]
        """;

    @TempDir
    private Path folder;

    @Test
    void costsATenthAtMost() throws Exception {
        Path experiment = Files.writeString(folder.resolve("thresholds.yaml"), EXPERIMENT);
        double[] ratios = new double[PAIRS];
        long[] spark = new long[PAIRS];
        long[] pool = new long[PAIRS];
        try (StandaloneCluster cluster = StandaloneCluster.start(folder, 1, 2)) {
            for (int pair = 0; pair < PAIRS; pair++) {
                Path out = folder.resolve("spark" + pair);
                pool[pair] = onThreads(experiment, folder.resolve("pool" + pair));
                StandaloneCluster.Submission submission =
                        cluster.submit(experiment.toString(), "--out", out.toString());
                assertThat(submission.code()).as(submission.output()).isZero();
                spark[pair] = milliseconds(ON_SPARK, submission.output());
                ratios[pair] = (double) spark[pair] / pool[pair];
            }
        }
        Path file = Path.of("src", "test", "performance", "spark.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                String.format(
                        Locale.ROOT,
                        "{\"spark\": %s, \"pool\": %s, \"ratios\": %s}%n",
                        Arrays.toString(spark),
                        Arrays.toString(pool),
                        Arrays.toString(ratios)));
        Arrays.sort(ratios);
        assertThat(ratios[PAIRS / 2]).isLessThanOrEqualTo(MOST);
    }

    private long onThreads(Path experiment, Path out) throws IOException, InterruptedException {
        Path log = folder.resolve("pool.log");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:Tier4InvocationThreshold=50000",
                        "-XX:Tier4MinInvocationThreshold=6000",
                        "-XX:Tier4CompileThreshold=150000",
                        "-XX:Tier4BackEdgeThreshold=400000",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SweepProcess.class.getName(),
                        experiment.toString(),
                        out.toString(),
                        "2")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String output = Files.readString(log);
        assertThat(code).as(output).isZero();
        return milliseconds(ON_THREADS, output);
    }

    private static long milliseconds(Pattern pattern, String output) {
        Matcher time = pattern.matcher(output);
        assertThat(time.find()).as(output).isTrue();
        return Long.parseLong(time.group(1));
    }
}
