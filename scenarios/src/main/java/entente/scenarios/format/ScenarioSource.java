package entente.scenarios.format;

import entente.engine.scenario.Scenario;
import java.util.List;

/** Where scenarios come from. */
@FunctionalInterface
public interface ScenarioSource {

    /** The library, or else files of this machine. */
    ScenarioSource HERE = Scenarios::load;

    /**
     * Loads a scenario.
     *
     * @param idOrFile an id of the library, or the path of a file
     * @param settings changes to what is written there, each {@code path=value}
     * @throws InvalidInput with everything that is wrong
     */
    Scenario load(String idOrFile, List<String> settings);

    /**
     * What is written in a scenario.
     *
     * @throws InvalidInput if there is none
     */
    default String text(String idOrFile) {
        return Scenarios.text(idOrFile);
    }
}
