package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Flat;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A nation: what it can do, what its law allows, what it shares and what it cares about. */
public record Nation(
        @Field(pattern = "[A-Z]{3}") String id,

        @Field(optional = true) @Nullable String key,
        @Flat Profile profile,

        @Field(standard = "{}") Capability capability,

        @Field(standard = "{}") Technology technology,

        @Field(standard = "{}") NationalLaw law,

        @Field(standard = "{}") Justice justice,

        @Field(standard = "{}") Politics politics,

        @Field(standard = "{}") SharingPolicy sharing,

        @Field(standard = "{}") Cooperation cooperation,

        @Field(min = 0, max = 1, standard = "{}", source = ASSUMPTION) @RefersTo(Kind.NETWORK)
        Map<String, Double> priorities,

        @Field(standard = "true", neutral = "false", source = ASSUMPTION)
        boolean autopilot) {

    public Nation {
        priorities = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(priorities));
    }

    /** The key: as given, or the id. */
    public String drawKey() {
        return key != null ? key : id;
    }

    /** The name: as given, or the id. */
    public String displayName() {
        return profile.name != null ? profile.name : id;
    }

    /** How much the nation cares about the given network, 0..1. */
    public double priority(String network) {
        return priorities.getOrDefault(network, 1.0);
    }

    /** What it is called and where it lies. */
    public record Profile(
            @Field(optional = true) @Nullable String name,

            @Field(standard = "\"\"") String region,

            @Field(unit = "people", min = 1, max = 1e10, optional = true) @Nullable
            Double population) {}
}
