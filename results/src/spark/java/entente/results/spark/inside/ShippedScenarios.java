package entente.results.spark.inside;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.ScenarioSource;
import java.util.List;
import java.util.Map;

/** Scenarios that came with an experiment; those of the library are everywhere. */
final class ShippedScenarios implements ScenarioSource {

    private final Map<String, String> texts;

    /** @param texts by path */
    ShippedScenarios(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public Scenario load(String idOrFile, List<String> settings) {
        String text = texts.get(idOrFile);
        return text == null
                ? ScenarioSource.HERE.load(idOrFile, settings)
                : ScenarioReader.read(text, idOrFile, settings);
    }
}
