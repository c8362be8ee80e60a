package entente.scenarios.format;

import entente.engine.scenario.Scenario;
import java.util.List;

/** Where scenarios come from: the library, by id, or a file. */
public final class Scenarios {

    private Scenarios() {}

    /**
     * Loads a scenario of the library, or else a JSON or YAML file.
     *
     * @param idOrFile an id of the library, or the path of a file
     * @param settings changes to what is written there, each {@code path=value}; see {@link Settings}
     * @throws InvalidInput with everything that is wrong
     */
    public static Scenario load(String idOrFile, List<String> settings) {
        throw new IllegalStateException(idOrFile + settings);
    }
}
