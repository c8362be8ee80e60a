package entente.web.exercise.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server in a process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern SAID = Pattern.compile("(Entente is at|For others:|Host token:)\\s+(\\S+?)/?");
    private static final String LAST = "Ctrl-C";

    private final Process process;
    private final String origin;
    private final String hostToken;

    private ServerProcess(Process process, String origin, String hostToken) {
        this.process = process;
        this.origin = origin;
        this.hostToken = hostToken;
    }

    /** Starts it and waits until it says where it listens. */
    static ServerProcess start(Path data) {
        return start(data, 0);
    }

    /** Starts one that listens to the network; its origin is the first address for others. */
    static ServerProcess onNetwork(Path data) {
        return start(data, 0, "--lan");
    }

    /** Starts it where the last one listened that was killed. */
    ServerProcess restart(Path data) {
        return start(data, Integer.parseInt(origin.substring(origin.lastIndexOf(':') + 1)));
    }

    private static ServerProcess start(Path data, int port, String... more) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
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
                data.toString()));
        command.addAll(List.of(more));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            List<String> said = new ArrayList<>();
            Map<String, String> values = new HashMap<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                Matcher matcher = SAID.matcher(line);
                if (matcher.matches()) {
                    values.putIfAbsent(matcher.group(1), matcher.group(2));
                }
                if (line.startsWith(LAST)) {
                    String own = values.getOrDefault("Entente is at", "");
                    return new ServerProcess(
                            process, values.getOrDefault("For others:", own), values.getOrDefault("Host token:", ""));
                }
            }
            throw new IllegalStateException("the server did not start:\n" + String.join("\n", said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens, without a slash at the end. */
    String origin() {
        return origin;
    }

    /** What makes a visitor the host, where it listens to the network. */
    String hostToken() {
        return hostToken;
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
