package entente.results.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a sweep are of, in one page.
 *
 * @param formatVersion of these files
 * @param experiment the id of the experiment
 * @param title its title
 * @param question what it asks
 * @param identity the SHA-256 of all that results depend on: experiment, scenarios, points, version. Results with the same
 *     identity may be put together
 * @param engineVersion the version of Entente
 * @param scenarios the scenarios that were run
 * @param factors what was varied
 * @param design along which design
 * @param points how many points
 * @param pointsLeftOut how many the constraints have left out
 * @param pointsSha256 the SHA-256 of the file of points
 * @param arms the ways in which each point was run: as written, isolation, pooled, then the variants
 * @param measures the measures that were kept
 * @param places {@code overall}, or {@code all} with a value for each nation where there is one
 * @param seed the seed of the first replication
 * @param stopping how many replications were run, and by which rule
 * @param shard which part of the points: {@code 1/1} for all of them, {@code 2/4} for the second of four
 * @param status {@code running} or {@code complete}
 * @param runs how many runs reached their end
 * @param failures how many runs failed
 * @param digest the {@link ResultDigest} of all of them; the same wherever and however they were computed
 * @param citation how to cite the program that made them
 * @param machine where they were computed
 */
public record Manifest(
        String formatVersion,
        String experiment,
        String title,
        String question,
        String identity,
        String engineVersion,
        List<UsedScenario> scenarios,
        List<VariedFactor> factors,
        UsedDesign design,
        int points,
        int pointsLeftOut,
        String pointsSha256,
        List<String> arms,
        List<String> measures,
        String places,
        int seed,
        Stopping stopping,
        String shard,
        String status,
        long runs,
        long failures,
        String digest,
        String citation,
        Machine machine) {

    /** The version of the files that are written. */
    public static final String FORMAT = "1.0";

    /** Not all is there yet. */
    public static final String RUNNING = "running";

    /** All points, as a shard. */
    public static final String WHOLE = "1/1";

    /** All is there. */
    public static final String COMPLETE = "complete";

    public Manifest {
        scenarios = List.copyOf(scenarios);
        factors = List.copyOf(factors);
        arms = List.copyOf(arms);
        measures = List.copyOf(measures);
    }

    /**
     * A scenario that was run.
     *
     * @param name its id or path
     * @param sha256 of its text
     */
    public record UsedScenario(String name, String sha256) {}

    /**
     * A factor.
     *
     * @param name its name
     * @param paths the fields that it sets
     * @param levels its levels, if they were listed; else empty
     * @param low the lowest value of a range; null if levels were listed
     * @param high the highest one
     * @param distribution how values are distributed between them
     */
    public record VariedFactor(
            String name,
            List<String> paths,
            List<String> levels,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String distribution) {

        public VariedFactor {
            paths = List.copyOf(paths);
            levels = List.copyOf(levels);
        }
    }

    /**
     * The design.
     *
     * @param kind its word in experiment files, as {@code saltelli}
     * @param base how many points it was asked for; null where the kind does not ask
     * @param trajectories of morris; else null
     * @param resolution of fractionalFactorial; else null
     * @param seed of what is drawn in it
     */
    public record UsedDesign(
            String kind,
            @Nullable Integer base,
            @Nullable Integer trajectories,
            @Nullable Integer resolution,
            int seed) {}

    /**
     * How many replications.
     *
     * @param rule in words
     * @param least of each point
     * @param most of each point
     * @param precise at how many points the rule was met; null where the number is fixed
     * @param capped at how many points it was not met with the most replications; null where the number is fixed
     */
    public record Stopping(
            String rule,
            int least,
            int most,
            @Nullable Integer precise,
            @Nullable Integer capped) {}

    /**
     * Where results were computed. No result depends on it.
     *
     * @param java the version of Java
     * @param system the operating system and the processor's architecture
     * @param threads how many threads
     */
    public record Machine(String java, String system, int threads) {}

    /** The same with what has been computed. */
    public Manifest with(String newStatus, long newRuns, long newFailures, String newDigest, Stopping newStopping) {
        return copy(pointsSha256, newStopping, shard, newStatus, newRuns, newFailures, newDigest);
    }

    /** The same of all shards together. */
    Manifest whole(long newRuns, long newFailures, String newDigest, Stopping newStopping) {
        return copy(pointsSha256, newStopping, WHOLE, COMPLETE, newRuns, newFailures, newDigest);
    }

    /** The same with the sum of the file of points. */
    Manifest withPoints(String sum) {
        return copy(sum, stopping, shard, status, runs, failures, digest);
    }

    private Manifest copy(
            String newSum,
            Stopping newStopping,
            String newShard,
            String newStatus,
            long newRuns,
            long newFailures,
            String newDigest) {
        return new Manifest(
                formatVersion,
                experiment,
                title,
                question,
                identity,
                engineVersion,
                scenarios,
                factors,
                design,
                points,
                pointsLeftOut,
                newSum,
                arms,
                measures,
                places,
                seed,
                newStopping,
                newShard,
                newStatus,
                newRuns,
                newFailures,
                newDigest,
                citation,
                machine);
    }

    /** Whether all is there. */
    public boolean isComplete() {
        return status.equals(COMPLETE);
    }
}
