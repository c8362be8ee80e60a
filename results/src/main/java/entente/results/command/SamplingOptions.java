package entente.results.command;

import entente.results.experiment.Experiment;
import picocli.CommandLine.ITypeConverter;
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

    /** Reads a seed. */
    static final class SeedConverter implements ITypeConverter<Long> {

        @Override
        public Long convert(String text) {
            return WholeNumbers.parse(text, Long.MIN_VALUE, Long.MAX_VALUE, "");
        }
    }

    /** Reads a number of replications. */
    static final class ReplicationsConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, 1, Experiment.MOST_REPLICATIONS, "");
        }
    }
}
