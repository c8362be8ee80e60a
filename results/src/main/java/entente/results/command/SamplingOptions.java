package entente.results.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which seed replications run, and on how many threads. */
final class SamplingOptions {

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            converter = SeedConverter.class,
            description = "The seed of the first replication; the same seed gives the same results. Default:"
                    + " ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadsConverter.class,
            description = "How many runs at the same time; the results are the same for any number. Default: as many as"
                    + " there are processors.")
    private @Nullable Integer threads;

    /** The seed of the first replication. */
    long seed() {
        return seed;
    }

    /** How many threads. */
    int threads() {
        return threads != null ? threads : Laboratory.processors();
    }
}
