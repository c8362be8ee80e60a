package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps in processes of their own, which are killed at random moments and started again. */
class SweepKillIT {

    private static final int MOST_SECONDS = 600;
    /** Before that, nothing has been written. */
    private static final int FIRST_WRITE_MILLIS = 700;

    private static final int LONGEST_LIFE_MILLIS = 2500;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Path experiment;

    @BeforeEach
    void write() throws IOException {
        experiment = Files.writeString(
                folder.resolve("small.yaml"), Sweeps.SMALL.replace("replications: 20", "replications: 60"));
    }

    @Test
    void aSweepThatWasKilledThreeTimesIsTheSame() throws Exception {
        killed(3);
    }

    @Test
    @Tag("long")
    void aSweepThatWasKilledTwentyTimesIsTheSame() throws Exception {
        killed(20);
    }

    private void killed(int times) throws Exception {
        String undisturbed = undisturbed();
        SplittableRandom random = new SplittableRandom(11);
        int kills = 0;
        int begun = 0;
        while (kills < times) {
            // Each folder holds what earlier lives have left; where one is full, the next one is begun.
            Process process = start(home(), folder.resolve("killed" + begun), 1 + kills % 2);
            boolean ended =
                    process.waitFor(FIRST_WRITE_MILLIS + random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
            if (ended) {
                begun++;
            } else {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        for (int i = 0; i <= begun; i++) {
            assertThat(digest(home(), folder.resolve("killed" + i), 1)).isEqualTo(undisturbed);
        }
    }

    /** More points and more replications, into a folder that was finished before. */
    @Test
    void aGrowthThatWasKilledTwiceIsTheSame() throws Exception {
        Path grown = folder.resolve("grown");
        undisturbed();
        try (Stream<Path> files = Files.walk(piece())) {
            for (Path file : files.toList()) {
                Files.copy(file, grown.resolve(piece().relativize(file)));
            }
        }
        Files.writeString(
                experiment,
                Sweeps.SMALL.replace("replications: 20", "replications: 75").replace("[10, 100]", "[10, 100, 200]"));
        String whole = digest(home(), folder.resolve("piece"), 2);
        SplittableRandom random = new SplittableRandom(17);
        for (int kills = 0; kills < 2; kills++) {
            Process process = start(home(), grown, 2);
            process.waitFor(FIRST_WRITE_MILLIS + random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }

        assertThat(digest(home(), grown, 1)).isEqualTo(whole);
    }

    @Test
    void java25GivesTheSameDigest() throws Exception {
        String other = System.getenv("JAVA_25_HOME");
        assumeTrue(other != null, "skipped: JAVA_25_HOME is not set, so there is no other Java to compare with");

        assertThat(digest(Path.of(other), folder.resolve("there"), 2))
                .isEqualTo(digest(home(), folder.resolve("here"), 1));
    }

    /** A file system of 40 kB, which is full soon; skipped where nobody may mount one. */
    @Test
    void aFullDiskLosesNothing() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=40k", "tmpfs", disk.toString()),
                "skipped: no file system can be mounted here");
        try {
            Process full = start(home(), disk.resolve("out"), 2);
            assertThat(full.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(full.exitValue()).isNotZero();
            assertThat(Files.readString(folder.resolve("err"))).containsIgnoringCase("space");
            assertThat(unfinished(disk.resolve("out").resolve("runs"))).isZero();

            assertThat(succeeds("mount", "-o", "remount,size=50m", disk.toString()))
                    .isTrue();
            assertThat(digest(home(), disk.resolve("out"), 2)).isEqualTo(undisturbed());
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    private static Path piece() {
        return shared.resolve("piece");
    }

    /** The digest of the sweep in one piece, which is run once for all tests. */
    private String undisturbed() throws Exception {
        Path digest = shared.resolve("digest");
        if (!Files.exists(digest)) {
            Files.writeString(digest, digest(home(), piece(), 2));
        }
        return Files.readString(digest);
    }

    private static long unfinished(Path chunks) throws IOException {
        try (Stream<Path> files = Files.list(chunks)) {
            return files.filter(file -> !file.toString().endsWith(".parquet")).count();
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    private String digest(Path home, Path out, int threads) throws Exception {
        Process process = start(home, out, threads);
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return Files.readString(folder.resolve("out"), StandardCharsets.UTF_8).strip();
    }

    private Process start(Path home, Path out, int threads) throws IOException {
        return new ProcessBuilder(
                        home.resolve("bin").resolve("java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SweepProcess.class.getName(),
                        experiment.toString(),
                        out.toString(),
                        Integer.toString(threads))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
