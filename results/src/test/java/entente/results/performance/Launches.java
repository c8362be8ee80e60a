package entente.results.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Times the command line as a user does: the launcher, the start of the JVM and all. */
final class Launches {

    private static final Path LAUNCHER = Path.of("..", "entente");

    private Launches() {}

    /** What the launcher needs to be called for: it builds Entente if its sources have changed. */
    static void build() {
        run(List.of("--version"));
    }

    /** One call of the command, whose output is dropped. */
    static Work of(String... arguments) {
        return round -> {
            run(List.of(arguments));
            return 1;
        };
    }

    private static void run(List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().normalize().toString()));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("entente", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int code = process.waitFor();
            String text = Files.readString(output);
            Files.delete(output);
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code + ":\n" + text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
