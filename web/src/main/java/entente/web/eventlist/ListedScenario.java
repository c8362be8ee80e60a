package entente.web.eventlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.DecisionFiles;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.InvalidInput;
import entente.web.exercise.state.EventList;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an event list must fit: the delegations of a scenario, its conditions and its effects. */
record ListedScenario(Scenario scenario) {

    /** What each delegation is called, by its id. */
    Map<String, String> nations() {
        Map<String, String> names = new LinkedHashMap<>();
        scenario.nations().forEach(nation -> names.put(nation.id(), nation.displayName()));
        return names;
    }

    /** Whether a condition can be read in the scenario. */
    boolean isCondition(String text) {
        try {
            EventList.checkCondition(text, scenario);
            return true;
        } catch (InvalidInput e) {
            return false;
        }
    }

    /** Whether a text is something that an inject can do to the world of the scenario, as JSON without its day. */
    boolean isEffect(String text) {
        try {
            JsonNode tree = EngineJson.mapper().readTree(text);
            return tree instanceof ObjectNode fields
                    && !DecisionFiles.parse(fields.deepCopy().put("day", 0).toString(), "effect", scenario)
                            .isEmpty();
        } catch (JsonProcessingException | InvalidInput e) {
            return false;
        }
    }
}
