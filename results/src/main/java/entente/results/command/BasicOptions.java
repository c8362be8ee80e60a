package entente.results.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that really every command has. */
class BasicOptions {

    @Option(names = "--debug", description = "Show the details of a failure.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // picocli acts on it.
    private boolean help;

    /** Where Entente keeps its own files; it may not exist yet. */
    Path data() {
        return Path.of(System.getProperty("user.home"), ".entente");
    }

    /** Whether the details of a failure are to be shown. */
    boolean debug(Environment environment) {
        return debug || environment.flag("--debug");
    }
}
