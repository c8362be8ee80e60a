package entente.results.console;

import picocli.CommandLine.Option;

/** The options that every command has, whatever its data are. */
public class DebugOptions {

    @Option(names = "--debug", description = "Show the details of a failure.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // picocli acts on it.
    private boolean help;

    /** Whether the details of a failure are to be shown. */
    public final boolean debug(Environment environment) {
        return debug || environment.flag("--debug");
    }
}
