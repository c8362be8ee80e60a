package entente.results.command;

import picocli.CommandLine.Mixin;
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

    @Mixin
    private ThreadsOption threads;

    @SuppressWarnings("NullAway") // picocli sets threads.
    SamplingOptions() {}

    /** The seed of the first replication. */
    long seed() {
        return seed;
    }

    /** How many threads. */
    int threads() {
        return threads.threads();
    }
}
