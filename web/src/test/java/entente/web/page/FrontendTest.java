package entente.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed bundles are those of the committed sources. */
class FrontendTest {

    private static final Path SOURCES = Path.of("src/frontend");
    private static final Path BUNDLES = Path.of("src/main/resources/entente/web/assets");
    private static final int LONGEST_LINE = 120;
    private static final int LARGEST_BUNDLE = 250_000;
    private static final String ADVICE =
            "the bundles are stale: cd web/src/frontend && npm ci --ignore-scripts && node build.mjs";

    @Test
    void theBundlesWereMadeFromTheseSources() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : sources()) {
            String name = SOURCES.relativize(file).toString().replace('\\', '/');
            String text = Files.readString(file).replace("\r\n", "\n");
            digest.update((name + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Files.readString(BUNDLES.resolve("sources.sha256")).strip())
                .as(ADVICE)
                .isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void buildingAgainGivesTheSameBundles(@TempDir Path folder) throws Exception {
        assumeTrue(
                Files.isDirectory(SOURCES.resolve("node_modules/esbuild")),
                "the sources' libraries are not installed: npm ci --ignore-scripts in web/src/frontend");
        Process build = new ProcessBuilder(
                        "node", "build.mjs", folder.toAbsolutePath().toString())
                .directory(SOURCES.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(build.exitValue()).as(output).isZero();

        for (Path file : files(folder)) {
            assertThat(BUNDLES.resolve(folder.relativize(file).toString()))
                    .as(ADVICE)
                    .hasSameBinaryContentAs(file);
        }
        assertThat(files(BUNDLES)).hasSameSizeAs(files(folder));
    }

    @Test
    void theScriptsDoWhatTheirTestsSay() throws Exception {
        assumeTrue(
                Files.isDirectory(SOURCES.resolve("node_modules/esbuild")),
                "the tests of the scripts are skipped: npm ci --ignore-scripts in web/src/frontend");
        Process tests = new ProcessBuilder("node", "test.mjs")
                .directory(SOURCES.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tests.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(tests.exitValue()).as(output).isZero();
    }

    @Test
    void scriptsShareTheirWordsWithTheClasses() throws IOException {
        assertThat(Files.readString(ScriptVocabulary.FILE).replace("\r\n", "\n"))
                .as("stale: run the main of ScriptVocabulary in web, then build the bundles")
                .isEqualTo(ScriptVocabulary.text());
        assertThat(Files.readString(ScriptVocabulary.KEYS).replace("\r\n", "\n"))
                .as("stale: run the main of ScriptVocabulary in web, then build the bundles")
                .isEqualTo(ScriptVocabulary.keys());
    }

    @Test
    void noLineOfAScriptIsTooLongToRead() throws IOException {
        for (Path file : sources()) {
            if (file.toString().endsWith(".ts") || file.toString().endsWith(".mjs")) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .allMatch(line -> line.length() <= LONGEST_LINE);
            }
        }
    }

    @Test
    void noBundleKeepsPeopleWaiting() throws IOException {
        for (Path file : files(BUNDLES)) {
            assertThat(Files.size(file)).as(file.toString()).isLessThanOrEqualTo(LARGEST_BUNDLE);
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        for (Path file : files(BUNDLES)) {
            String text = Files.readString(file);
            assertThat(text).as(file.toString()).doesNotContain("@import url(http", "src=\"http", "import(\"http");
        }
    }

    private static List<Path> sources() throws IOException {
        return files(SOURCES).stream()
                .filter(file -> !SOURCES.relativize(file).startsWith("node_modules"))
                .filter(file -> !file.getFileName().toString().startsWith("."))
                .sorted(Comparator.comparing(
                        file -> SOURCES.relativize(file).toString().replace('\\', '/')))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
