package entente.results.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has, except those whose {@code --data} are data that others published. */
public final class CommonOptions extends DebugOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where Entente keeps its own files. Default: .entente in the home folder.")
    private @Nullable Path data;

    /** Where Entente keeps its own files; it may not exist yet. */
    public Path data() {
        return data != null ? data : Path.of(System.getProperty("user.home"), ".entente");
    }
}
