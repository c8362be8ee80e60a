package entente.results.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has, but for those whose {@code --data} is something else. */
public final class CommonOptions extends BasicOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where Entente keeps its own files. Default: .entente in the home folder.")
    private @Nullable Path data;

    @Override
    public Path data() {
        return data != null ? data : super.data();
    }
}
