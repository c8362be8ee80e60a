package entente.results.command;

import entente.results.console.Laboratory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On how many threads runs go. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadsConverter.class,
            description = "How many runs at the same time; the results are the same for any number. Default: as many as"
                    + " there are processors.")
    private @Nullable Integer threads;

    /** How many threads. */
    int threads() {
        return threads != null ? threads : Laboratory.processors();
    }
}
