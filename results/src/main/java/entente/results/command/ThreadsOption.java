package entente.results.command;

import entente.results.console.Laboratory;
import entente.results.experiment.PairedRuns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
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

    /** Reads a number of threads. */
    static final class ThreadsConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(
                    text,
                    1,
                    PairedRuns.MOST_THREADS,
                    "; more than this machine's processors, "
                            + Runtime.getRuntime().availableProcessors() + ", gain nothing");
        }
    }
}
