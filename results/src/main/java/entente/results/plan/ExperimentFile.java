package entente.results.plan;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.Flat;
import entente.engine.description.InvalidField;
import entente.engine.description.Worded;
import entente.engine.description.Written;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An experiment as it is written in a file. */
public record ExperimentFile(
        @Field(pattern = "1\\.[0-9]{1,3}") String formatVersion,
        @Flat Subject subject,

        @Field String scenario,

        @Field(standard = "{}") Map<String, Written> set,
        @Flat Variation variation,

        @Field(standard = "[]") List<VariantEntry> variants,

        @Field(standard = "true") boolean bounds,

        @Field(min = 1, max = 100_000, standard = "50") int replications,

        @Field(optional = true) @Nullable UntilEntry until,

        @Field(
                standard = "[shareFoiled, attacksLaunched, severityLaunched, plotsInterdicted, detectionShare,"
                        + " reportsShared, dotsNotConnected, analystWait, leaks, cost]")
        List<String> measures,

        @Field(standard = "overall") MeasuredPlaces places,

        @Field(standard = "[]") List<OwnEntry> own,

        @Field(optional = true) @Nullable OverTimeEntry overTime,

        @Field(min = 0, max = 2147483647, standard = "1") int seed)
        implements Contradictable {

    public ExperimentFile {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        variants = List.copyOf(variants);
        measures = List.copyOf(measures);
        own = List.copyOf(own);
    }

    @Override
    public List<InvalidField> contradictions() {
        return new Conditions()
                .require(!measures.isEmpty(), "measures", measures, "invalid.measures")
                .broken();
    }

    /** Where measures are kept. */
    public enum MeasuredPlaces implements Worded {
        OVERALL,
        ALL
    }

    /** What it is called and asks. */
    public record Subject(
            @Field(pattern = "[a-z][a-z0-9-]{0,39}") String id,

            @Field String title,

            @Field(standard = "\"\"") String question) {}

    /** What is varied, and along which points. */
    public record Variation(
            @Field(standard = "[]") List<FactorEntry> factors,

            @Field(standard = "{}") DesignEntry design,

            @Field(standard = "[]") List<String> constraints) {

        public Variation {
            factors = List.copyOf(factors);
            constraints = List.copyOf(constraints);
        }
    }
}
