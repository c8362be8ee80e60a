package entente.results.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import entente.engine.description.Worded;
import entente.results.plan.DesignKind;
import entente.results.plan.ExperimentFile;
import entente.results.plan.FactorDistribution;
import entente.results.plan.OverTimeEntry;
import entente.results.plan.OwnEntry;
import entente.results.plan.Shard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a sweep are of, in one page. In its file the fields of the groups stand beside each other.
 *
 * @param formatVersion of these files
 * @param subject what was asked
 * @param origin all that results depend on
 * @param variation what was varied
 * @param observation what was kept of each run
 * @param seed the seed of the first replication
 * @param stopping how many replications were run, and by which rule
 * @param shard which part of the points
 * @param progress how far it has come
 * @param citation how to cite the program that made them
 * @param machine where they were computed
 */
public record Manifest(
        String formatVersion,
        @JsonUnwrapped Subject subject,
        @JsonUnwrapped Origin origin,
        @JsonUnwrapped Variation variation,
        @JsonUnwrapped Observation observation,
        int seed,
        Stopping stopping,
        Shard shard,
        @JsonUnwrapped Progress progress,
        String citation,
        Machine machine) {

    /** The version of the files that are written. */
    public static final String FORMAT = "1.1";

    /**
     * What was asked.
     *
     * @param experiment the id of the experiment
     * @param title its title
     * @param question what it asks; may be empty
     */
    public record Subject(String experiment, String title, String question) {}

    /**
     * All that results depend on.
     *
     * @param identity the SHA-256 of all that runs depend on beside their points: version, seed, what is changed at every
     *     point, arms, measures and kind of design. Results with the same identity whose points are the same, too, are of
     *     one experiment, which may grow
     * @param engineVersion the version of Entente
     * @param scenarios the scenarios that were run
     * @param experimentSha256 the SHA-256 of the text of the experiment in the folder; null in files of format 1.0
     */
    public record Origin(
            String identity,
            String engineVersion,
            List<UsedScenario> scenarios,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String experimentSha256) {

        public Origin {
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * What was varied.
     *
     * @param factors what
     * @param design along which design
     * @param points how many points
     * @param pointsLeftOut how many the constraints have left out
     * @param pointsSha256 the SHA-256 of the file of points; empty before it is written
     * @param pointsIdentity the SHA-256 of what the points are: for each the content of its scenario and what it changes
     *     there; null in files of format 1.0
     */
    public record Variation(
            List<VariedFactor> factors,
            UsedDesign design,
            int points,
            int pointsLeftOut,
            String pointsSha256,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String pointsIdentity) {

        public Variation {
            factors = List.copyOf(factors);
        }

        /** The names of the factors. */
        public List<String> names() {
            return factors.stream().map(VariedFactor::name).toList();
        }
    }

    /**
     * What was kept of each run.
     *
     * @param arms the ways in which each point was run: as written, isolation, standing policy unless nobody decides, pooled,
     *     then the variants
     * @param measures the measures that were kept
     * @param places for all nations together, or also for each nation where there is a value for it
     * @param own which of the measures the experiment has made of others; left out where there is none
     * @param overTime what was kept by month; null where nothing was
     */
    public record Observation(
            List<String> arms,
            List<String> measures,
            ExperimentFile.MeasuredPlaces places,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OwnEntry> own,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            OverTimeEntry overTime) {

        @SuppressWarnings("NullAway") // Manifests of before have no measures of one's own.
        public Observation {
            arms = List.copyOf(arms);
            measures = List.copyOf(measures);
            own = own == null ? List.of() : List.copyOf(own);
        }

        /** Measures of the registry, and nothing by month. */
        public Observation(List<String> arms, List<String> measures, ExperimentFile.MeasuredPlaces places) {
            this(arms, measures, places, List.of(), null);
        }
    }

    /**
     * How far it has come.
     *
     * @param status whether all is there
     * @param runs how many runs reached their end
     * @param failures how many runs failed
     * @param digest the {@link ResultDigest} of all of them; the same wherever and however they were computed
     */
    public record Progress(Status status, long runs, long failures, String digest) {

        /** Before the first run. */
        public static final Progress NONE = new Progress(Status.RUNNING, 0, 0, "");
    }

    /** Whether all is there. */
    public enum Status implements Worded {
        /** Not yet. */
        RUNNING,
        /** All is there. */
        COMPLETE
    }

    /**
     * A scenario that was run.
     *
     * @param name its id or path
     * @param sha256 of its text
     * @param file where its text lies in the folder; null in files of format 1.0, whose folders hold none
     */
    public record UsedScenario(
            String name,
            String sha256,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String file) {}

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
            @Nullable FactorDistribution distribution) {

        public VariedFactor {
            paths = List.copyOf(paths);
            levels = List.copyOf(levels);
        }
    }

    /**
     * The design.
     *
     * @param kind its kind
     * @param base how many points it was asked for; null where the kind does not ask
     * @param trajectories of morris; else null
     * @param resolution of fractionalFactorial; else null
     * @param seed of what is drawn in it
     */
    public record UsedDesign(
            DesignKind kind,
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
    Manifest with(Progress newProgress, Stopping newStopping) {
        return copy(variation, newStopping, shard, newProgress);
    }

    /** The same of all shards together. */
    Manifest whole(Progress newProgress, Stopping newStopping) {
        return copy(variation, newStopping, Shard.ALL, newProgress);
    }

    /** The same with the sum of the file of points. */
    Manifest withPoints(String sum) {
        Variation summed = new Variation(
                variation.factors(),
                variation.design(),
                variation.points(),
                variation.pointsLeftOut(),
                sum,
                variation.pointsIdentity());
        return copy(summed, stopping, shard, progress);
    }

    private Manifest copy(Variation newVariation, Stopping newStopping, Shard newShard, Progress newProgress) {
        return new Manifest(
                formatVersion,
                subject,
                origin,
                newVariation,
                observation,
                seed,
                newStopping,
                newShard,
                newProgress,
                citation,
                machine);
    }

    /** Whether all of this shard is there. */
    public boolean isComplete() {
        return progress.status() == Status.COMPLETE;
    }

    /** Whether all of the experiment is there: every run of every point. */
    public boolean isWhole() {
        return isComplete() && shard.equals(Shard.ALL);
    }
}
