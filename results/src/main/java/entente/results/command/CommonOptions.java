package entente.results.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
public final class CommonOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where Entente keeps its own files. Default: .entente in the home folder.")
    private @Nullable Path data;

    @Option(names = "--debug", description = "Show the details of a failure.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // picocli acts on it.
    private boolean help;

    /** Where Entente keeps its own files; it may not exist yet. */
    public Path data() {
        return data != null ? data : Path.of(System.getProperty("user.home"), ".entente");
    }

    /** Whether the details of a failure are to be shown. */
    boolean debug(Environment environment) {
        return debug || environment.flag("--debug");
    }
}
