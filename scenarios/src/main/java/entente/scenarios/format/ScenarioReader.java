package entente.scenarios.format;

import entente.engine.scenario.Scenario;
import java.util.List;

/** Reads scenarios from text. */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @param text JSON or YAML
     * @param name what to call it in violations; {@code .json} at its end says that it is JSON
     * @param settings changes to what is written there, each {@code path=value}; see {@link Settings}
     * @throws InvalidInput with everything that is wrong
     */
    public static Scenario read(String text, String name, List<String> settings) {
        throw new IllegalStateException(text + name + settings);
    }
}
