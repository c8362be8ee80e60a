package entente.engine.scenario;

import entente.engine.description.Baseline;
import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.Flat;
import entente.engine.description.InvalidField;
import entente.engine.description.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A whole world before its first day. Immutable; references between its parts are checked by {@link References}. */
public record Scenario(
        @Field(pattern = "1\\.[0-9]+") String formatVersion,

        @Field(pattern = "[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*")
        String id,

        @Flat Description description,

        @Field(standard = "standard", neutral = "neutral") Baseline baseline,
        @Flat Period period,

        @Field(standard = "{}") Rules rules,

        @Field List<Nation> nations,

        @Field(standard = "[]") List<Relation> relations,

        @Field(standard = "[]") List<Agreement> agreements,

        @Field(standard = "[]") List<Institution> institutions,
        @Field List<ThreatNetwork> networks,
        @Flat Script script)
        implements Contradictable {

    /** The most nations a scenario may have. */
    public static final int MOST_NATIONS = 400;

    /** The most operatives all networks of a scenario may have at the start. */
    public static final int MOST_OPERATIVES = 200_000;

    public Scenario {
        nations = List.copyOf(nations);
        relations = List.copyOf(relations);
        agreements = List.copyOf(agreements);
        institutions = List.copyOf(institutions);
        networks = List.copyOf(networks);
    }

    @Override
    public List<InvalidField> contradictions() {
        long operatives = networks.stream()
                .mapToLong(network -> network.membership().initialOperatives())
                .sum();
        List<InvalidField> broken = new ArrayList<>(new Conditions()
                .require(
                        !nations.isEmpty() && nations.size() <= MOST_NATIONS,
                        "nations",
                        nations.size(),
                        "invalid.nations",
                        MOST_NATIONS)
                .require(
                        period.warmupDays < period.horizonDays,
                        "warmupDays",
                        period.warmupDays,
                        "invalid.below",
                        "horizonDays",
                        period.horizonDays)
                .require(operatives <= MOST_OPERATIVES, "networks", operatives, "invalid.operatives", MOST_OPERATIVES)
                .broken());
        broken.addAll(new References(
                        nations,
                        relations,
                        agreements,
                        institutions,
                        networks,
                        script.injects,
                        script.decisionPoints,
                        script.story)
                .problems());
        return broken;
    }

    /** What people read. */
    public Story story() {
        return script.story;
    }

    /** The same with other injects and decision points. */
    public Scenario with(List<Scripted> injects, List<DecisionPoint> decisionPoints) {
        return (Scenario) RecordType.changed(this, Map.of("injects", injects, "decisionPoints", decisionPoints));
    }

    /** The same with another story. */
    public Scenario with(Story other) {
        return (Scenario) RecordType.changed(this, Map.of("story", other));
    }

    /** What it is about, for people. */
    public record Description(
            @Field(standard = "\"\"") String title,

            @Field(standard = "\"\"") String summary,

            @Field(standard = "\"\"") String narrative,

            @Field(standard = "[]") List<String> objectives,

            @Field(standard = "{}") ExerciseTiming exercise) {

        public Description {
            objectives = List.copyOf(objectives);
        }
    }

    /** How long it runs. */
    public record Period(
            @Field(unit = "days", min = 0, aboveMin = true, max = 1e7, standard = "730.5")
            double horizonDays,

            @Field(unit = "days", min = 0, max = 1e7, standard = "0")
            double warmupDays) {}

    /** What happens whatever the nations do, and what people read of it all. */
    public record Script(
            @Field(standard = "[]") List<Scripted> injects,

            @Field(standard = "[]") List<DecisionPoint> decisionPoints,

            @Field(standard = "{}") Story story) {

        public Script {
            injects = List.copyOf(injects);
            decisionPoints = List.copyOf(decisionPoints);
        }
    }
}
