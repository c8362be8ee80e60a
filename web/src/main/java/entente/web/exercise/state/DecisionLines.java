package entente.web.exercise.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.NationDecision;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.DecisionFiles;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.InvalidInput;

/** Reads decisions and injects that stand in the log without a day, and gives them one. */
public final class DecisionLines {

    private DecisionLines() {}

    /**
     * The decision of a nation at a day.
     *
     * @throws ExerciseRefusal if it is none, with everything that is wrong with it
     */
    static NationDecision ofNation(String json, String nation, double day, Scenario scenario) {
        ObjectNode fields = fields(json).put("day", day).put("nation", nation);
        if (read(fields, scenario) instanceof NationDecision decision) {
            return decision;
        }
        throw ExerciseRefusal.invalid("room.refusal.injectByDelegation");
    }

    /**
     * An inject at a day.
     *
     * @throws ExerciseRefusal if it is none, with everything that is wrong with it
     */
    static Inject inject(String json, double day, Scenario scenario) {
        if (read(fields(json).put("day", day), scenario) instanceof Inject inject) {
            return inject;
        }
        throw ExerciseRefusal.invalid("room.refusal.noInject");
    }

    /**
     * What an inject of the scenario does at a day: an inject of the engine, or what a nation decides.
     *
     * @throws ExerciseRefusal if it is neither, with everything that is wrong with it
     */
    public static Decision effect(String json, double day, Scenario scenario) {
        return read(fields(json).put("day", day), scenario);
    }

    private static Decision read(ObjectNode fields, Scenario scenario) {
        try {
            return DecisionFiles.parse(fields.toString(), "decision", scenario).get(0);
        } catch (InvalidInput e) {
            throw ExerciseRefusal.invalid("room.refusal.asTold", String.valueOf(e.getMessage()));
        }
    }

    /** The fields of a JSON object. */
    public static ObjectNode fields(String json) {
        try {
            JsonNode tree = EngineJson.mapper().readTree(json);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw ExerciseRefusal.invalid("room.refusal.noJson", e.getOriginalMessage());
        }
        throw ExerciseRefusal.invalid("room.refusal.noObject");
    }
}
