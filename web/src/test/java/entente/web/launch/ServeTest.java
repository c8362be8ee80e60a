package entente.web.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} says when it cannot. */
class ServeTest {

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsSaidWithWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            LaunchRun run = LaunchRun.of("serve", "--port", port, "--no-browser", "--data", folder.toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains("port " + port + " is in use", "--port")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aPortThatThereIsNotIsRefused() {
        LaunchRun run = LaunchRun.of("serve", "--port", "70000", "--no-browser", "--data", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--port is 70000", "0 to 65535");
    }
}
