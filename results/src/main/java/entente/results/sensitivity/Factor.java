package entente.results.sensitivity;

import java.util.List;

/**
 * A parameter that is varied: wherever the scenario leaves it to its default. What a scenario writes itself is the scenario's
 * and no assumption of the model.
 *
 * @param path where it stands, as {@code nations[].capability.teams}
 * @param standard its default
 * @param places every place in the scenario where it has its default, as paths of settings
 * @param scale the values it is given
 */
public record Factor(String path, String standard, List<String> places, Scale scale) {

    public Factor {
        places = List.copyOf(places);
    }

    /** The settings that put it at a place of its scale, 0..1. */
    List<String> settings(double place) {
        String value = scale.value(place);
        return places.stream().map(path -> path + "=" + value).toList();
    }
}
