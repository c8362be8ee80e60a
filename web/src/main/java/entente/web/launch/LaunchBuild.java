package entente.web.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Builds Entente for the launchers, one build at a time, into folders of its own, so that it neither disturbs nor trusts
 * what a developer's build leaves in {@code target}. The launchers start this file by itself, when there is no Entente yet:
 * it knows nothing but the JDK.
 */
final class LaunchBuild {

    private static final List<String> MODULES = List.of("engine", "scenarios", "results", "web");
    private static final String FOLDER = "target/launch-build";
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final int KEPT = 10;
    private static final int LINES_SHOWN = 30;

    private final Path root;
    private final Path launch;
    private final Path log;

    LaunchBuild(Path root) {
        this.root = root;
        launch = root.resolve("web/target/launch");
        log = launch.resolve("build.log");
    }

    /** A build that cannot be made, in words for who asked for it. */
    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }

    /**
     * Builds what is not built yet.
     *
     * @param arguments the folder of Entente; then a digest of its sources, where the launcher has one of its own making
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LaunchBuild build = new LaunchBuild(Path.of(arguments[0]));
        System.exit(build.make(arguments.length > 1 ? arguments[1] : build.sources()) ? 0 : 1);
    }

    /** The folder of the last build, if it was made from these sources. */
    Path app(String sources) throws IOException {
        Path built = launch.resolve("built");
        String[] words = Files.exists(built) ? Files.readString(built).strip().split(" ") : new String[0];
        boolean fresh = words.length == 3
                && sources.equals(words[0] + " " + words[1])
                && Files.isDirectory(launch.resolve(words[2]));
        return fresh ? launch.resolve(words[2]) : launch.resolve("none");
    }

    /** A digest of every file that a build reads, and how many there are. */
    String sources() throws IOException {
        List<Path> files = new ArrayList<>(List.of(root.resolve("pom.xml")));
        List<Path> folders = new ArrayList<>(List.of(root.resolve(".mvn")));
        for (String module : MODULES) {
            files.add(root.resolve(module).resolve("pom.xml"));
            folders.add(root.resolve(module).resolve("src/main"));
        }
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().matches("\\..*|.*~"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        CRC32 sum = new CRC32();
        for (Path file : files) {
            sum.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            sum.update(Files.readAllBytes(file));
        }
        return sum.getValue() + " " + files.size();
    }

    /** Builds unless somebody else has just done so; whether there is a build now. */
    boolean make(String sources) throws IOException, InterruptedException {
        try (RandomAccessFile file = lockFile()) {
            if (file.getChannel().tryLock() == null) {
                say("Another build of Entente is under way: waiting for it …");
                file.getChannel().lock();
            }
            if (!Files.isDirectory(app(sources))) {
                build(sources);
            }
            return true; // and the lock goes with the file
        } catch (Failure failure) {
            say("entente: " + failure.getMessage());
            return false;
        }
    }

    private RandomAccessFile lockFile() throws Failure {
        try {
            Files.createDirectories(launch);
            return new RandomAccessFile(launch.resolve("lock").toFile(), "rw");
        } catch (IOException exception) {
            throw new Failure("cannot write to " + launch + ", where Entente is built.");
        }
    }

    private void build(String sources) throws IOException, InterruptedException, Failure {
        boolean first = !Files.exists(launch.resolve("built"));
        say(first ? "Building Entente (first use, about a minute) …" : "Sources have changed: building Entente …");
        long started = System.nanoTime();
        clean();
        maven();
        Path app = install();
        archive(app);
        Path built = launch.resolve("built");
        Path fresh = Files.writeString(launch.resolve("built.new"), sources + " " + app.getFileName() + "\n");
        Files.move(fresh, built, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        clean();
        forget(app);
        say("Built in " + (System.nanoTime() - started) / 1_000_000_000 + " s.");
    }

    private void maven() throws IOException, InterruptedException, Failure {
        ProcessBuilder maven = new ProcessBuilder(
                        WINDOWS ? "mvn.cmd" : "mvn",
                        "-q",
                        "-B",
                        "-ntp",
                        "-Dentente.launch",
                        "-Dbuild.folder=" + FOLDER,
                        "-Dmaven.test.skip=true",
                        "-Denforcer.skip=true",
                        "package")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process;
        try {
            process = maven.start();
        } catch (IOException exception) {
            throw new Failure(
                    "Maven is missing: install it (on Debian and Ubuntu: apt install maven) or put mvn on the PATH.");
        }
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            List<String> lines = Files.readAllLines(log);
            lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()).forEach(LaunchBuild::say);
            throw new Failure("building failed. The end of the log is above, all of it in " + log);
        }
    }

    /** Each build has a folder of its own, because an older one may still be running; jars that are the same are linked. */
    private Path install() throws IOException {
        Path made = root.resolve("web").resolve(FOLDER);
        String time = LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        Path app = launch.resolve("app-" + time + "-" + ProcessHandle.current().pid());
        List<Path> earlier = apps();
        Files.createDirectories(app);
        Files.move(made.resolve("lib"), app.resolve("lib"));
        try (Stream<Path> jars = Files.list(made)) {
            for (Path jar : (Iterable<Path>)
                    jars.filter(file -> file.getFileName().toString().matches("entente-web-.*[.]jar"))::iterator) {
                Files.move(jar, app.resolve("entente-web.jar"));
            }
        }
        if (!earlier.isEmpty()) {
            link(app.resolve("lib"), earlier.get(earlier.size() - 1).resolve("lib"));
        }
        return app;
    }

    private static void link(Path folder, Path previous) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar : jars.toList()) {
                Path old = previous.resolve(jar.getFileName());
                if (Files.exists(old) && Files.mismatch(old, jar) < 0) {
                    Files.delete(jar);
                    Files.createLink(jar, old);
                }
            }
        }
    }

    /** Classes as this Java has loaded and checked them once, for quicker starts; all works without them, too. */
    private void archive(Path app) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:ArchiveClassesAtExit=" + app.resolve("classes.jsa"),
                        "-jar",
                        app.resolve("entente-web.jar").toString(),
                        "run",
                        "twin-valleys",
                        "--replications",
                        "1")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** The builds, oldest first. */
    private List<Path> apps() throws IOException {
        try (Stream<Path> files = Files.list(launch)) {
            return files.filter(file -> file.getFileName().toString().startsWith("app-"))
                    .sorted()
                    .toList();
        }
    }

    /** Deletes all builds but the newest; those that are in use stay where the system keeps them. */
    private void forget(Path app) throws IOException {
        List<Path> apps = new ArrayList<>(apps());
        apps.remove(app);
        apps.subList(0, Math.max(0, apps.size() - KEPT + 1)).forEach(LaunchBuild::delete);
    }

    private void clean() {
        MODULES.forEach(module -> delete(root.resolve(module).resolve(FOLDER)));
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
    }

    private static void say(String words) {
        System.err.println(words);
    }
}
