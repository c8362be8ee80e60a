package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A nation: what it can do, what its law allows, what it shares and what it cares about. */
@Summary("A nation: what it can do, what its law allows, what it shares and what it cares about.")
public record Nation(
        @Field(value = "Three capital letters: ISO 3166-1 alpha-3, or a fictional code.", pattern = "[A-Z]{3}")
        String id,

        @Field(
                value =
                        "What names the nation in random draws and ties; left out, its id. A renamed nation that keeps its"
                                + " key behaves the same.",
                optional = true)
        @Nullable
        String key,

        @Field(value = "Its name; left out, its id.", optional = true) @Nullable
        String name,

        @Field(value = "The region it lies in.", standard = "\"\"")
        String region,

        @Field(
                value = "How many people live there; left out, measures per inhabitant leave it out.",
                unit = "people",
                min = 1,
                max = 1e10,
                optional = true)
        @Nullable
        Double population,

        @Field(value = "What its services can do.", standard = "{}")
        Capability capability,

        @Field(value = "Its technical means.", standard = "{}")
        Technology technology,

        @Field(value = "What its law allows.", standard = "{}")
        NationalLaw law,

        @Field(value = "Its courts.", standard = "{}") Justice justice,

        @Field(value = "Its place in world politics.", standard = "{}")
        Politics politics,

        @Field(value = "What it shares.", standard = "{}") SharingPolicy sharing,

        @Field(value = "When it acts together with others on its soil.", standard = "{}")
        Cooperation cooperation,

        @Field(
                value = "How much it cares about each threat network, by id; a network that is not named counts 1.",
                min = 0,
                max = 1,
                standard = "{}",
                source = ASSUMPTION)
        @RefersTo(Kind.NETWORK)
        Map<String, Double> priorities,

        @Field(
                value = "Whether the nation takes decisions of its own by the documented rules.",
                standard = "true",
                neutral = "false",
                source = ASSUMPTION)
        boolean autopilot) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Nation {
        Requires.fields(
                Nation.class,
                id,
                key,
                name,
                region,
                population,
                capability,
                technology,
                law,
                justice,
                politics,
                sharing,
                cooperation,
                priorities,
                autopilot);
        priorities = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(priorities));
    }

    /** The key: as given, or the id. */
    public String drawKey() {
        return key != null ? key : id;
    }

    /** The name: as given, or the id. */
    public String displayName() {
        return name != null ? name : id;
    }

    /** How much the nation cares about the given network, 0..1. */
    public double priority(String network) {
        return priorities.getOrDefault(network, 1.0);
    }
}
