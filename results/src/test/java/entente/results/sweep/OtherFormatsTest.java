package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.plan.Sweep;
import entente.results.plan.SweepChanges;
import entente.results.store.RunRecord;
import entente.results.store.SweepResults;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that an earlier version has written, and a later one. */
class OtherFormatsTest {

    @TempDir
    private Path folder;

    private final Sweep sweep = Sweeps.read(Sweeps.SMALL);
    private Path out;

    @BeforeEach
    void fill() {
        out = folder.resolve("out");
        Sweeps.run(sweep, out, 1);
    }

    /** Writes the manifest as another version would have, with its sum. */
    private void rewrite(Consumer<ObjectNode> change) throws IOException {
        Path file = out.resolve("manifest.json");
        ObjectNode manifest = (ObjectNode) EngineJson.mapper().readTree(Files.readString(file));
        manifest.remove("sha256");
        change.accept(manifest);
        manifest.put("sha256", DigestUtils.sha256Hex(EngineJson.pretty(manifest)));
        Files.writeString(file, EngineJson.pretty(manifest));
    }

    /** Format 1.0 knows no scenarios in the folder, and its identity is of the whole experiment. */
    @Test
    void anEarlierFolderIsReadAndDoesNotGoOn() throws IOException {
        rewrite(manifest -> {
            manifest.put("formatVersion", "1.0").remove("pointsIdentity");
            manifest.remove("experimentSha256");
            for (JsonNode scenario : manifest.path("scenarios")) {
                ((ObjectNode) scenario).remove("file");
            }
        });

        SweepResults results = SweepResults.open(out);

        assertThat(results.manifest().formatVersion()).isEqualTo("1.0");
        assertThat(results.samples("shareFoiled", RunRecord.Cell.OVERALL).points())
                .hasSize(6);
        assertThat(results.completeness().isWhole()).isTrue();
        assertThatThrownBy(() -> Sweeps.run(sweep, out, 1))
                .hasMessageContaining("results of another experiment are there")
                .hasMessageContaining(
                        "written by an earlier version of Entente (format 1.0), and can be read but not go" + " on");
        assertThatThrownBy(() -> StoredSweep.read(out.toString(), SweepChanges.NONE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("it holds no scenarios: an earlier version of Entente has written it");
    }

    @Test
    void aLaterMinorVersionIsReadWithoutWhatIsNew() throws IOException {
        rewrite(manifest -> manifest.put("formatVersion", "1.7").put("weather", "fine"));

        assertThat(SweepResults.open(out).manifest().formatVersion()).isEqualTo("1.7");
        assertThat(SweepResults.open(out).failures()).isEmpty();
    }

    @Test
    void anUnknownMajorVersionIsRefused() throws IOException {
        rewrite(manifest -> manifest.removeAll().put("formatVersion", "2.0").put("contents", "unheard of"));

        assertThatThrownBy(() -> SweepResults.open(out))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("manifest.json: its formatVersion is 2.0: this version of Entente reads 1.x");
        assertThatThrownBy(() -> Sweeps.run(sweep, out, 1)).hasMessageContaining("its formatVersion is 2.0");
    }
}
