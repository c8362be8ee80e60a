package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.engine.Simulation;
import entente.results.plan.Experiments;
import entente.results.store.PointSamples;
import entente.results.store.RunRecord;
import entente.results.store.SweepResults;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example is a Maven project of its own: it is built offline by its own pom, and run with the class path that Maven finds
 * for it. Entente itself is not installed for that: a local repository is laid out of links to what the build has used, with
 * this build's jars among it.
 */
class LibraryExampleIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String VERSION = "0.1.0";

    @TempDir
    private Path folder;

    @Test
    void isBuiltAndRunByItsOwnPom() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("entente.mavenHome", "none"));
        Path used = Path.of(System.getProperty("entente.mavenRepository", "none"));
        assumeTrue(File.separatorChar == '/', "links to folders need rights on this system");
        assumeTrue(
                Files.isDirectory(home) && Files.isDirectory(used), "this was not started by Maven: there is no home");
        Path project = copy(ROOT.resolve("docs").resolve("example"), folder.resolve("example"));
        Path settings = Files.writeString(
                folder.resolve("settings.xml"),
                "<settings><localRepository>" + repository(used) + "</localRepository></settings>");

        try {
            buildAndRun(project, home, settings);
        } finally {
            unlink(folder.resolve("repository"));
        }
    }

    private void buildAndRun(Path project, Path home, Path settings) throws IOException, InterruptedException {
        run(
                project,
                home.resolve("bin").resolve("mvn").toString(),
                "-o",
                "-B",
                "-q",
                "-s",
                settings.toString(),
                "package");
        String said = run(
                project,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/example.jar",
                "patience.yaml",
                "out");

        Sweeps.run(
                Experiments.load(project.resolve("patience.yaml").toString()),
                Simulation::run,
                folder.resolve("own"),
                2);
        PointSamples own = SweepResults.open(folder.resolve("own"))
                .samples("shareFoiled", RunRecord.Cell.OVERALL)
                .find(0)
                .orElseThrow();
        double foiled = own.ratio("asWritten").ofAll();
        assertThat(said)
                .contains("Does patience help? foiled " + foiled + " gained "
                        + (foiled - own.ratio("isolation").ofAll()));
    }

    private Path repository(Path used) throws IOException {
        Path repository = Files.createDirectory(folder.resolve("repository"));
        try (Stream<Path> entries = Files.list(used)) {
            for (Path entry : entries.filter(Files::isDirectory).toList()) {
                if (!entry.endsWith("entente")) {
                    Files.createSymbolicLink(repository.resolve(entry.getFileName()), entry);
                }
            }
        }
        install(repository, "entente", ROOT.resolve("pom.xml"), null);
        for (String module : List.of("engine", "scenarios", "results")) {
            String name = "entente-" + module;
            Path jar = ROOT.resolve(module).resolve("target").resolve(name + "-" + VERSION + ".jar");
            assertThat(jar).exists();
            install(repository, name, ROOT.resolve(module).resolve("pom.xml"), jar);
        }
        return repository;
    }

    private static void unlink(Path repository) throws IOException {
        try (Stream<Path> entries = Files.list(repository)) {
            for (Path link : entries.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    private static void install(Path repository, String name, Path pom, @Nullable Path jar) throws IOException {
        Path place = Files.createDirectories(
                repository.resolve("entente").resolve(name).resolve(VERSION));
        Files.copy(pom, place.resolve(name + "-" + VERSION + ".pom"));
        if (jar != null) {
            Files.copy(jar, place.resolve(name + "-" + VERSION + ".jar"));
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> !each.startsWith(from.resolve("target")))
                    .toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private String run(Path in, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "said", ".txt");
        List<String> words = new ArrayList<>(List.of(command));
        Process process = new ProcessBuilder(words)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        assertThat(ended && process.exitValue() == 0).as(said).isTrue();
        return said;
    }
}
