package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.plan.DesignKind;
import entente.results.plan.ExperimentFile;
import entente.results.plan.FactorDistribution;
import entente.results.plan.Shard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files are those that version 0.1.0 has written: numbers, words and texts side by side, however they are kept here. */
class ManifestTest {

    @ParameterizedTest
    @ValueSource(strings = {"manifest-ranges-0.1.0.json", "manifest-shard-0.1.0.json"})
    void whatVersion010HasWrittenIsReadAndWrittenAgainByteForByte(String name) throws IOException {
        String page = page(name);

        Manifest manifest = ChecksummedJson.findOnPage(page, Manifest.class).orElseThrow();

        assertThat(ChecksummedJson.page(manifest)).isEqualTo(page);
        assertThat(manifest.origin().engineVersion()).isEqualTo("0.1.0");
        assertThat(manifest.isComplete()).isTrue();
    }

    @Test
    void aShardOfListedLevelsHasItsGroupsFilled() throws IOException {
        Manifest manifest = read("manifest-shard-0.1.0.json");

        assertThat(manifest.subject().experiment()).isEqualTo("outlook");
        assertThat(manifest.origin().scenarios())
                .extracting(Manifest.UsedScenario::name)
                .containsExactly("alpine-corridor");
        assertThat(manifest.variation().names()).containsExactly("standards", "prediction", "training", "transparency");
        assertThat(manifest.variation().design().kind()).isEqualTo(DesignKind.FULL_FACTORIAL);
        assertThat(manifest.variation().factors().get(0).distribution()).isNull();
        assertThat(manifest.observation().arms()).containsExactly("asWritten", "isolation", "pooled");
        assertThat(manifest.observation().places()).isEqualTo(ExperimentFile.MeasuredPlaces.OVERALL);
        assertThat(manifest.shard()).isEqualTo(new Shard(1, 16));
        assertThat(manifest.progress().runs()).isEqualTo(300);
        assertThat(manifest.machine().threads()).isEqualTo(2);
    }

    @Test
    void rangesAndStoppingAreNumbersAndWords() throws IOException {
        Manifest manifest = read("manifest-ranges-0.1.0.json");

        assertThat(manifest.variation().factors())
                .extracting(Manifest.VariedFactor::distribution)
                .containsExactly(FactorDistribution.UNIFORM, FactorDistribution.LOG_UNIFORM);
        assertThat(manifest.variation().factors().get(1).high()).isEqualTo(20);
        assertThat(manifest.variation().design().base()).isEqualTo(8);
        assertThat(manifest.variation().points() + manifest.variation().pointsLeftOut())
                .isEqualTo(8);
        assertThat(manifest.observation().places()).isEqualTo(ExperimentFile.MeasuredPlaces.ALL);
        assertThat(manifest.stopping().most()).isEqualTo(8);
        assertThat(manifest.stopping().precise()).isNotNull();
        assertThat(manifest.shard()).isEqualTo(Shard.ALL);
    }

    @Test
    void aStatusThatIsNoWordOfOursIsDamage() throws IOException {
        String page = page("manifest-shard-0.1.0.json").replace("\"complete\"", "\"finished\"");

        assertThat(ChecksummedJson.findOnPage(page, Manifest.class)).isEmpty();
    }

    @Test
    void whatIsNewReplacesOnlyWhatIsComputed() throws IOException {
        Manifest shard = read("manifest-shard-0.1.0.json");
        Manifest.Progress progress = new Manifest.Progress(Manifest.Status.COMPLETE, 4800, 2, "d");

        Manifest whole = shard.whole(progress, shard.stopping());

        assertThat(whole.shard()).isEqualTo(Shard.ALL);
        assertThat(whole.progress()).isEqualTo(progress);
        assertThat(whole.variation()).isEqualTo(shard.variation());
        assertThat(whole.withPoints("sum").variation().pointsSha256()).isEqualTo("sum");
        assertThat(whole.withPoints(shard.variation().pointsSha256())).isEqualTo(whole);
    }

    private static Manifest read(String name) throws IOException {
        return ChecksummedJson.findOnPage(page(name), Manifest.class).orElseThrow();
    }

    private static String page(String name) throws IOException {
        try (InputStream file = ManifestTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
