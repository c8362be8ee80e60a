package entente.results.plan;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import entente.engine.description.Written;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An experiment as it is written in a file. */
@Summary("An experiment: what is varied in which scenario, how often it runs, and what is measured.")
public record ExperimentFile(
        @Field(value = "The version of this format: \"1.0\".", pattern = "1\\.[0-9]{1,3}")
        String formatVersion,

        @Field(value = "A short name of small letters, digits and hyphens.", pattern = "[a-z][a-z0-9-]{0,39}")
        String id,

        @Field("What it is called.") String title,

        @Field(value = "The question that it answers, in a sentence or two.", standard = "\"\"")
        String question,

        @Field("The scenario: an id of the library, or the path of a file, seen from where Entente is called. {name}"
                + " in it stands for the level of the factor of that name.")
        String scenario,

        @Field(
                value = "What is changed in the scenario at every point: paths of settings to values, as"
                        + " rules.containment: 0.2.",
                standard = "{}")
        Map<String, Written> set,

        @Field(value = "What is varied. Without any there is one point, the scenario as written.", standard = "[]")
        List<FactorEntry> factors,

        @Field(value = "Which combinations of the factors' levels are run.", standard = "{}")
        DesignEntry design,

        @Field(
                value = "What combinations must satisfy: comparisons of factors, as cost <= 2 * trust + 0.5, or"
                        + " posture != needToKnow; several may be joined by or. The others are left out.",
                standard = "[]")
        List<String> constraints,

        @Field(
                value = "Other ways to run every point, beside the scenario as written and its two bounds, isolation"
                        + " and pooled, which always run.",
                standard = "[]")
        List<VariantEntry> variants,

        @Field(
                value = "How often each variant runs at each point; with until, before it is first looked at how wide"
                        + " intervals are.",
                min = 1,
                max = 100_000,
                standard = "50")
        int replications,

        @Field(
                value = "Until how narrow intervals are replications are added, point by point; left out, none are.",
                optional = true)
        @Nullable
        UntilEntry until,

        @Field(
                value = "The measures that are kept, by name; obstacles count as measures.",
                standard = "[shareFoiled, attacksLaunched, severityLaunched, plotsInterdicted, detectionShare,"
                        + " reportsShared, dotsNotConnected, analystWait, leaks, cost]")
        List<String> measures,

        @Field(value = "Where they are measured.", standard = "overall")
        MeasuredPlaces places,

        @Field(
                value = "The seed of the first replication; all points and variants have the same seeds.",
                min = 0,
                max = 2147483647,
                standard = "1")
        int seed) {

    /** @throws IllegalArgumentException if a value is out of range */
    public ExperimentFile {
        Requires.fields(
                ExperimentFile.class,
                formatVersion,
                id,
                title,
                question,
                scenario,
                set,
                factors,
                design,
                constraints,
                variants,
                replications,
                until,
                measures,
                places,
                seed);
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        factors = List.copyOf(factors);
        constraints = List.copyOf(constraints);
        variants = List.copyOf(variants);
        measures = List.copyOf(measures);
        Requires.that(!measures.isEmpty(), "measures is []: it must name one at least");
    }
}
