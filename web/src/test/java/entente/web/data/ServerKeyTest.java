package entente.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server signs it knows again, however many ask at once. */
class ServerKeyTest {

    @Test
    void signaturesDoNotMixWhereManyAskAtOnce(@TempDir Path folder) throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            ServerKey key = ServerKey.of(data);
            String signature = key.sign("session:one");

            long wrong = IntStream.range(0, 20_000)
                    .parallel()
                    .filter(i -> !key.isSignature("session:one", signature))
                    .count();

            assertThat(wrong).isZero();
        }
    }
}
