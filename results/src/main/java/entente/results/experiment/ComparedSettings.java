package entente.results.experiment;

import java.util.List;

/**
 * Another way to run the scenario, to compare with.
 *
 * @param name its name, of letters, digits, spaces, dots, hyphens and underscores, and not that of a built-in variant
 * @param settings what is changed on top of the settings that all variants have, each {@code path=value}
 */
public record ComparedSettings(String name, List<String> settings) {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}";

    /** @throws IllegalArgumentException if the name is not fit */
    public ComparedSettings {
        settings = List.copyOf(settings);
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("the name \"" + name
                    + "\" must be 1 to 40 letters, digits, spaces, dots, hyphens and underscores, and begin with a"
                    + " letter or digit");
        }
        if (BuiltInVariants.NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "the name \"" + name + "\" is taken: " + String.join(", ", BuiltInVariants.NAMES) + " are arms");
        }
    }
}
