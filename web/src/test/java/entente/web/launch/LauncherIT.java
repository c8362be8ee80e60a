package entente.web.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script {@code entente} and {@link LaunchBuild} in a folder of few sources, with a Maven that only copies a jar, and where
 * that is enough with a Java that only says how it was called.
 */
class LauncherIT {

    private static final Path ROOT = Path.of("..");
    private static final String BUILD = "web/src/main/java/entente/web/launch/LaunchBuild.java";
    private static final String QUICK_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";
    private static final Path OUR_JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    private static Path folder;

    /** What is started in place of Entente. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            System.out.println(arguments.length > 0 && Files.exists(Path.of(arguments[0])) ? "it is there" : "started");
        }
    }

    @BeforeAll
    static void prepare() throws IOException {
        for (String file : List.of("entente", BUILD)) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(ROOT.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.write(folder.resolve("program.jar"), jar());
        program("bin/mvn", """
            #!/bin/sh
            sleep "${MAVEN_SECONDS:-0}"
            echo built >> builds
            [ ! -e broken ] || { echo 'this does not compile'; exit 1; }
            mkdir -p web/target/launch-build/lib && cp program.jar web/target/launch-build/lib/some.jar
            cp program.jar web/target/launch-build/entente-web-0.1.0.jar
            """);
        program("jdk/bin/java", """
            #!/bin/sh
            printf '%s\\n' "locale $LC_ALL" "$@"
            """);
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.createDirectories(folder.resolve("old/bin"));
        program("old/bin/java", "#!/bin/sh\n");
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"1.8.0_401\"\n");
    }

    private static byte[] jar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String name = Program.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry(name));
            jar.write(Program.class.getClassLoader().getResourceAsStream(name).readAllBytes());
        }
        return bytes.toByteArray();
    }

    private static void program(String name, String script) throws IOException {
        Path program = folder.resolve(name);
        Files.createDirectories(program.getParent());
        Files.writeString(program, script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run alpine-corridor",
                "run alpine-corridor --replications 333",
                "run --replications=200 alpine-corridor --compare open:sharing",
                "run alpine-corridor --compare=one --compare two --replications 200"
            })
    void runsThatAreSoonOverAreCompiledQuickly(String arguments) throws Exception {
        assertThat(options(arguments)).contains(QUICK_COMPILER_ALONE).containsSequence(arguments.split(" "));
        assertThat(LaunchOptions.options(folder, List.of(arguments.split(" "))))
                .contains('"' + QUICK_COMPILER_ALONE + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run alpine-corridor --replications 334",
                "run alpine-corridor --replications=100000",
                "run alpine-corridor --compare=one --compare two --replications 201",
                "run alpine-corridor --replications many",
                "run alpine-corridor --replications 08",
                "run alpine-corridor --replications=",
                "sweep obstacles --out run",
                "serve",
                "--help"
            })
    void allElseIsCompiledThoroughlyInTime(String arguments) throws Exception {
        assertThat(options(arguments))
                .doesNotContain(QUICK_COMPILER_ALONE)
                .anyMatch(word -> word.startsWith("-XX:Tier4InvocationThreshold="))
                .containsSequence(arguments.split(" "));
        assertThat(LaunchOptions.options(folder, List.of(arguments.split(" "))))
                .doesNotContain('"' + QUICK_COMPILER_ALONE + '"')
                .anyMatch(word -> word.startsWith("\"-XX:Tier4InvocationThreshold="));
    }

    @Test
    void itIsBuiltOnFirstUseAndWhenContentsChange() throws Exception {
        Path source = Files.createDirectories(folder.resolve("engine/src/main")).resolve("Some.java");
        Files.deleteIfExists(folder.resolve("web/target/launch/built"));
        assertThat(call(Map.of(), "./entente").text()).contains("first use", "Built in", "started");
        int builds = builds();

        assertThat(call(Map.of(), "./entente").text()).isEqualTo("started\n");
        Files.writeString(source, "class Some {}");
        assertThat(call(Map.of(), "./entente").text()).contains("Sources have changed");
        Files.writeString(source, "class Same {}");
        assertThat(call(Map.of(), "./entente").text()).contains("Sources have changed");
        Files.move(source, source.resolveSibling("Other.java"));
        assertThat(call(Map.of(), "./entente").text()).contains("Sources have changed");
        Files.delete(source.resolveSibling("Other.java"));
        assertThat(call(Map.of(), "./entente").text()).contains("Sources have changed");
        assertThat(builds()).isEqualTo(builds + 4);
    }

    @Test
    void neitherTimesNorTimeZonesMatter() throws Exception {
        call(Map.of("TZ", "UTC"), "./entente");
        int builds = builds();

        Files.setLastModifiedTime(folder.resolve("pom.xml"), FileTime.fromMillis(0));
        Files.writeString(folder.resolve("web/src/main/.note"), "an editor's");
        Files.writeString(folder.resolve("web/src/main/java/entente/web/launch/LaunchBuild.java~"), "an editor's");
        assertThat(call(Map.of("TZ", "Asia/Kolkata"), "./entente").text()).isEqualTo("started\n");
        assertThat(builds()).isEqualTo(builds);
    }

    @Test
    void namesAreReadWhateverTheLocale() throws Exception {
        Files.writeString(folder.resolve("elsewhere"), """
            home=$(printf 'jos\\303\\251 2') file=$(printf 'r\\303\\251seau.csv')
            mkdir -p "../$home" && cp -R entente pom.xml program.jar web "../$home" && rm -rf "../$home/web/target"
            cd "../$home" && touch "$file" && exec ./entente "$file"
            """);

        assertThat(call(Map.of("LC_ALL", "C"), "sh", "elsewhere").text()).contains("Built in", "it is there");
        assertThat(call(Map.of("LC_ALL", "", "LANG", "POSIX"), "sh", "elsewhere")
                        .text())
                .contains("it is there");
        assertThat(options("", Map.of("LC_ALL", "C"))).contains("locale C.UTF-8");
        assertThat(options("", Map.of("LC_ALL", "xx_XX.UTF-8"))).contains("locale C.UTF-8");
        assertThat(options("", Map.of("LC_ALL", "C.utf8"))).contains("locale C.utf8");
    }

    @Test
    void whereBuildingFailsTheLogIsShown() throws Exception {
        Files.createFile(folder.resolve("broken"));
        Files.writeString(folder.resolve("pom.xml"), "<project>");
        Call call = call(Map.of(), "./entente");
        Files.delete(folder.resolve("broken"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.text())
                .contains("this does not compile", "entente: building failed.")
                .doesNotContain("started");
    }

    @Test
    void twoThatStartAtOnceBuildOnce() throws Exception {
        int builds = builds();
        Files.writeString(folder.resolve("pom.xml"), "<project><!-- for two --></project>");
        Call call =
                call(Map.of("MAVEN_SECONDS", "3"), "sh", "-c", "./entente > one & ./entente > two; wait; cat one two");

        assertThat(call.text()).contains("Another build of Entente is under way", "started\nstarted\n");
        assertThat(builds()).isEqualTo(builds + 1);
    }

    @Test
    void itFollowsLinksAndStaysWhereItIsCalled() throws Exception {
        Files.createSymbolicLink(folder.resolve("bin/linked"), Path.of("../entente"));
        Files.createFile(folder.resolve("bin/here"));

        assertThat(call(Map.of(), "sh", "-c", "cd bin && ./linked here").text()).endsWith("it is there\n");
        Files.delete(folder.resolve("bin/linked"));
    }

    @Test
    void aJavaThatIsTooOldOrMissingIsNamed() throws Exception {
        assertThat(call(Map.of("JAVA_HOME", folder.resolve("old").toString()), "./entente"))
                .isEqualTo(new Call(
                        1,
                        "entente: " + folder.resolve("old/bin/java")
                                + " is Java 8: Entente needs 17 or newer. Install one, or set JAVA_HOME to it.\n"));
        assertThat(call(Map.of("JAVA_HOME", "/nowhere"), "./entente").text()).contains("there is no /nowhere/bin/java");
    }

    /** What a Java is told that tells it. */
    private static List<String> options(String arguments) throws IOException, InterruptedException {
        return options(arguments, Map.of());
    }

    private static List<String> options(String arguments, Map<String, String> variables)
            throws IOException, InterruptedException {
        call(Map.of(), "./entente"); // builds with a real Java, if that is needed
        Map<String, String> more = new HashMap<>(variables);
        more.put("JAVA_HOME", folder.resolve("jdk").toString());
        return call(more, ("./entente " + arguments).split(" ")).text().lines().toList();
    }

    private static int builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    private record Call(int code, String text) {}

    private static Call call(Map<String, String> variables, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(folder.toFile());
        Map<String, String> environment = builder.redirectErrorStream(true).environment();
        environment.put("JAVA_HOME", OUR_JAVA.toString());
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.remove("ENTENTE_JAVA_OPTS");
        environment.putAll(variables);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Call(process.waitFor(), text);
    }
}
