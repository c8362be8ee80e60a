package entente.results.sensitivity;

import java.util.List;

/**
 * A parameter that is varied: wherever the scenario leaves it to its default. What a scenario writes itself is the scenario's
 * and no assumption of the model; only where it writes a parameter everywhere, what it writes is varied.
 *
 * @param path where it stands, as {@code nations[].capability.teams}
 * @param standard its default, or words where it is written everywhere
 * @param places every place in the scenario that is given another value
 */
public record AssumedParameter(String path, String standard, List<Place> places) {

    public AssumedParameter {
        places = List.copyOf(places);
    }

    /**
     * A place in the scenario.
     *
     * @param path as a setting names it
     * @param scale the values that it is given
     */
    public record Place(String path, Scale scale) {}

    /** The values it is given, in words. */
    public String words() {
        boolean alike = places.stream().map(Place::scale).distinct().count() == 1;
        return alike ? places.get(0).scale().words() : "half to twice what is written";
    }

    /** Whether it has a few values only, and nothing between them. */
    boolean isChoice() {
        return places.stream().allMatch(place -> place.scale() instanceof Scale.Choices);
    }

    /** The settings that put it at a place of its scale, 0..1. */
    List<String> settings(double at) {
        return places.stream()
                .map(place -> place.path() + "=" + place.scale().value(at))
                .toList();
    }
}
