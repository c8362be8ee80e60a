package entente.web.exercise.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server in a process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final String AT = "Entente is at ";

    private final Process process;
    private final String origin;

    private ServerProcess(Process process, String origin) {
        this.process = process;
        this.origin = origin;
    }

    /** Starts it and waits until it says where it listens. */
    static ServerProcess start(Path data) {
        return start(data, 0);
    }

    /** Starts it where the last one listened that was killed. */
    ServerProcess restart(Path data) {
        return start(data, Integer.parseInt(origin.substring(origin.lastIndexOf(':') + 1)));
    }

    private static ServerProcess start(Path data, int port) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "entente.web.launch.Main",
                "serve",
                "--port",
                Integer.toString(port),
                "--no-browser",
                "--data",
                data.toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder said = new StringBuilder();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith(AT)) {
                    String address = line.substring(AT.length()).strip();
                    return new ServerProcess(process, address.substring(0, address.length() - 1));
                }
            }
            throw new IllegalStateException("the server did not start:\n" + said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens, without a slash at the end. */
    String origin() {
        return origin;
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server could not be killed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
