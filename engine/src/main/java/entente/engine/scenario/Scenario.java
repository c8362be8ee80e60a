package entente.engine.scenario;

import entente.engine.description.Baseline;
import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;

/** A whole world before its first day. Immutable; references between its parts are checked by {@link References}. */
@Summary("A scenario: nations, their relations, agreements, institutions and policies, and the networks they face.")
public record Scenario(
        @Field(value = "Version of the file format; this program reads 1.x.", pattern = "1\\.[0-9]+")
        String formatVersion,

        @Field(
                value = "A short name of lower-case letters, digits and hyphens; parts may be joined by a slash.",
                pattern = "[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*")
        String id,

        @Field(value = "Its title.", standard = "\"\"") String title,

        @Field(value = "What it is about, in a few sentences.", standard = "\"\"")
        String summary,

        @Field(value = "Its story, in a few paragraphs.", standard = "\"\"")
        String narrative,

        @Field(value = "What those who exercise with it are to learn.", standard = "[]")
        List<String> objectives,

        @Field(value = "Which defaults fill what the scenario leaves out.", standard = "standard", neutral = "neutral")
        Baseline baseline,

        @Field(value = "How long a run lasts.", unit = "days", min = 0, aboveMin = true, max = 1e7, standard = "730.5")
        double horizonDays,

        @Field(value = "Time at the start that measures leave out.", unit = "days", min = 0, max = 1e7, standard = "0")
        double warmupDays,

        @Field(value = "How the world works, alike for every nation.", standard = "{}")
        Rules rules,

        @Field("The nations.") List<Nation> nations,

        @Field(value = "Relations between nations; a pair that is not listed has the defaults.", standard = "[]")
        List<Relation> relations,

        @Field(value = "Bilateral agreements.", standard = "[]")
        List<Agreement> agreements,

        @Field(value = "Institutions.", standard = "[]") List<Institution> institutions,
        @Field("The threat networks.") List<ThreatNetwork> networks,

        @Field(value = "Decisions and injects that happen in every run, at their days.", standard = "[]")
        List<Scripted> injects,

        @Field(value = "Points at which a nation must choose.", standard = "[]")
        List<DecisionPoint> decisionPoints) {

    /** The most nations a scenario may have. */
    public static final int MOST_NATIONS = 400;

    /** The most operatives all networks of a scenario may have at the start. */
    public static final int MOST_OPERATIVES = 200_000;

    /** @throws IllegalArgumentException if a value lies outside its range or contradicts another */
    public Scenario {
        Requires.fields(
                Scenario.class,
                formatVersion,
                id,
                title,
                summary,
                narrative,
                objectives,
                baseline,
                horizonDays,
                warmupDays,
                rules,
                nations,
                relations,
                agreements,
                institutions,
                networks,
                injects,
                decisionPoints);
        nations = List.copyOf(nations);
        relations = List.copyOf(relations);
        agreements = List.copyOf(agreements);
        institutions = List.copyOf(institutions);
        networks = List.copyOf(networks);
        injects = List.copyOf(injects);
        objectives = List.copyOf(objectives);
        decisionPoints = List.copyOf(decisionPoints);
        Requires.that(
                !nations.isEmpty() && nations.size() <= MOST_NATIONS,
                "there are " + nations.size() + " nations: there must be 1 to " + MOST_NATIONS);
        Requires.that(
                warmupDays < horizonDays,
                "warmupDays is " + warmupDays + ": it must be below horizonDays, " + horizonDays);
        long operatives =
                networks.stream().mapToLong(ThreatNetwork::initialOperatives).sum();
        Requires.that(
                operatives <= MOST_OPERATIVES,
                "all networks together have " + operatives + " operatives: there must be at most " + MOST_OPERATIVES);
        List<References.Problem> problems = new References(
                        nations, relations, agreements, institutions, networks, injects, decisionPoints)
                .problems();
        Requires.that(problems.isEmpty(), () -> problems.get(0).toString());
    }
}
