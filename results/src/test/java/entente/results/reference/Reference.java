package entente.results.reference;

import entente.scenarios.format.EngineJson;
import entente.scenarios.schema.SchemaDocuments;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages and schemas that are generated, by their paths under {@code docs}. */
public final class Reference {

    private Reference() {}

    /** All of them: path, with slashes, to content. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("reference/scenario.md", ScenarioPage.text());
        files.put("reference/autopilot.md", AutopilotPage.text());
        files.put("reference/parameters.md", ParametersPage.text());
        files.put("reference/decisions.md", DecisionPage.text());
        files.put("reference/events.md", EventPage.text());
        files.put("schema/scenario.schema.json", EngineJson.pretty(SchemaDocuments.scenario()));
        files.put("schema/decision.schema.json", EngineJson.pretty(SchemaDocuments.decision()));
        return files;
    }
}
