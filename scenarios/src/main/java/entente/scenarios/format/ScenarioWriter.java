package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.scenario.Scenario;
import java.io.UncheckedIOException;

/** Writes scenarios with every value spelt out, so that they read back equal whatever the defaults become. */
public final class ScenarioWriter {

    private ScenarioWriter() {}

    /** The scenario as YAML, ending with a line break. */
    public static String yaml(Scenario scenario) {
        return written(scenario, EngineJson.yaml());
    }

    /** The scenario as JSON, ending with a line break. */
    public static String json(Scenario scenario) {
        return written(scenario, EngineJson.mapper());
    }

    private static String written(Scenario scenario, ObjectMapper mapper) {
        try {
            return mapper.writer(EngineJson.layout()).writeValueAsString(scenario).stripTrailing() + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
