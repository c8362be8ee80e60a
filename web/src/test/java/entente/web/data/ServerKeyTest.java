package entente.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server has signed it knows again, and nothing else. */
class ServerKeyTest {

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
    }

    @Test
    void signaturesAreHmacSha256() throws IOException {
        // From Python: base64.urlsafe_b64encode(hmac.new(key, b"entente", hashlib.sha256).digest())
        byte[] key = new byte[32];
        for (int i = 0; i < 25; i++) {
            key[i] = (byte) (i + 1);
        }
        Files.write(folder.resolve("server.key"), key);

        assertThat(ServerKey.of(data).sign("entente")).isEqualTo("PUaNaTe7CsulOohLzWhxQY7aYBhrUD38HYiAC-y8qvs");
    }

    @Test
    void aSignatureIsThatOfOneText() {
        ServerKey key = ServerKey.of(data);
        String signature = key.sign("seat 3");

        assertThat(key.isSignature("seat 3", signature)).isTrue();
        assertThat(key.isSignature("seat 4", signature)).isFalse();
        assertThat(key.isSignature("seat 3", signature.substring(1))).isFalse();
        assertThat(key.isSignature("seat 3", "")).isFalse();
    }

    @Test
    void theKeyIsKeptAndAnotherFolderHasAnother(@TempDir Path other) {
        String signature = ServerKey.of(data).sign("x");

        assertThat(ServerKey.of(data).isSignature("x", signature)).isTrue();
        assertThat(ServerKey.of(DataFolder.open(other)).isSignature("x", signature))
                .isFalse();
    }

    @Test
    void aDamagedKeyIsMadeAnew() throws IOException {
        String signature = ServerKey.of(data).sign("x");
        Files.write(folder.resolve("server.key"), new byte[5]);

        assertThat(ServerKey.of(data).isSignature("x", signature)).isFalse();
        assertThat(Files.size(folder.resolve("server.key"))).isEqualTo(32);
    }

    @Test
    void signaturesDoNotMixWhereManyAskAtOnce() {
        ServerKey key = ServerKey.of(data);
        String signature = key.sign("seat 3");

        long wrong = IntStream.range(0, 20_000)
                .parallel()
                .filter(i -> !key.isSignature("seat 3", signature))
                .count();

        assertThat(wrong).isZero();
    }
}
