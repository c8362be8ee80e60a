package entente.results.command;

import entente.results.console.Environment;
import entente.results.plan.SweepChanges;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is changed in an experiment, where the command line alone says so. */
final class SweepChangeOptions {

    private static final int MOST_POINTS = 1_000_000;

    @Mixin
    private ChangedSettings settings;

    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = SamplingOptions.ReplicationsConverter.class,
            description = "So many replications instead of those of the experiment. A finished sweep may grow so.")
    private @Nullable Integer replications;

    @Option(
            names = "--points",
            paramLabel = "N",
            converter = PointsConverter.class,
            description = "So many points instead of those of the experiment, where its design says how many: twice as"
                    + " many, for a finished sweep to grow.")
    private @Nullable Integer points;

    @Option(
            names = "--no-bounds",
            description = "Run asWritten and the variants of the experiment alone, without isolation, standing policy"
                    + " and pooled.")
    private boolean withoutBounds;

    @SuppressWarnings("NullAway") // picocli sets the fields.
    SweepChangeOptions() {}

    /** Reads a number of points. */
    private static final class PointsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, 2, MOST_POINTS, "");
        }
    }

    /**
     * The changes.
     *
     * @throws entente.scenarios.format.InvalidInput if the file of settings is wrong
     * @throws IllegalArgumentException if a variable of the environment is wrong
     */
    SweepChanges changes(Environment environment) {
        return new SweepChanges(
                settings.of(environment), replications, points, withoutBounds || environment.flag("--no-bounds"));
    }
}
