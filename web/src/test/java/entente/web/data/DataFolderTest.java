package entente.web.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder in which the server keeps its files. */
class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void itIsMadeForItsUserAlone() throws IOException {
        try (DataFolder data = DataFolder.open(folder.resolve("deep/inside"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aSecondServerIsRefusedUntilTheFirstEnds() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            assertThat(data.path()).isDirectory();
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(DataFolder.Unusable.class)
                    .hasMessageContaining("in use by another Entente")
                    .hasMessageContaining("--data");
        }
        try (DataFolder again = DataFolder.open(folder)) {
            assertThat(again.path()).isDirectory();
        }
    }

    @Test
    void whatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(DataFolder.Unusable.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void filesAreWholeAndReplaceWhatWasThere() throws IOException {
        Path file = folder.resolve("note");
        DurableFile.write(file, new byte[] {1, 2, 3});
        DurableFile.write(file, new byte[] {4});

        assertThat(Files.readAllBytes(file)).containsExactly(4);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theKeyStaysAndItsSignaturesWithIt() throws IOException {
        String signature;
        try (DataFolder data = DataFolder.open(folder)) {
            signature = ServerKey.of(data).sign("text");
        }
        try (DataFolder data = DataFolder.open(folder)) {
            assertThat(ServerKey.of(data).isSignature("text", signature)).isTrue();
            assertThat(ServerKey.of(data).isSignature("other", signature)).isFalse();
        }
    }
}
