package entente.web.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code entente.cmd} starts Java with: the script {@code entente} in Java, for a system whose own language has no loops
 * worth the name. Builds Entente first if its sources have changed.
 */
final class LaunchOptions {

    private static final int MOST_RUNS = 1000;

    /** The compiler that takes its time waits until code has run ten times as often as it would ask for. */
    private static final List<String> LATE = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private LaunchOptions() {}

    /** Writes options into a file: the folder of Entente, the file, then the arguments of the command. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LaunchBuild build = new LaunchBuild(Path.of(arguments[0]));
        String sources = build.sources();
        if (!build.make(sources)) {
            System.exit(1);
        }
        List<String> command = List.of(arguments).subList(2, arguments.length);
        Files.write(Path.of(arguments[1]), options(build.app(sources), command));
    }

    /** A line for each option, quoted as Java's files of arguments are. */
    static List<String> options(Path app, List<String> command) {
        List<String> options = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:SharedArchiveFile=" + app.resolve("classes.jsa"),
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR"));
        options.addAll(isShort(command) ? List.of("-XX:TieredStopAtLevel=1") : LATE);
        return options.stream()
                .map(option -> '"' + option.replace("\\", "\\\\") + '"')
                .toList();
    }

    /** Whether this is {@code run} with a thousand runs at most: of the scenario, two bounds and what is compared with it. */
    static boolean isShort(List<String> command) {
        if (command.isEmpty() || !command.get(0).equals("run")) {
            return false;
        }
        String replications = "100";
        int variants = 3;
        for (int word = 1; word < command.size(); word++) {
            if (command.get(word).startsWith("--replications=")) {
                replications = command.get(word).substring("--replications=".length());
            } else if (command.get(word - 1).equals("--replications")) {
                replications = command.get(word);
            } else if (command.get(word).matches("--compare(=.*)?")) {
                variants++;
            }
        }
        return replications.matches("[1-9]\\d{0,3}") && Integer.parseInt(replications) * variants <= MOST_RUNS;
    }
}
