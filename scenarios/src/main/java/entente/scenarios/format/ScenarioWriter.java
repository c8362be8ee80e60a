package entente.scenarios.format;

import entente.engine.scenario.Scenario;

/** Writes scenarios with every value spelt out, so that they read back equal whatever the defaults become. */
public final class ScenarioWriter {

    private ScenarioWriter() {}

    /** The scenario as YAML, ending with a line break. */
    public static String yaml(Scenario scenario) {
        return EngineJson.pretty(EngineJson.yaml(), scenario);
    }

    /** The scenario as JSON, ending with a line break. */
    public static String json(Scenario scenario) {
        return EngineJson.pretty(scenario);
    }
}
