package entente.web.exercise.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.PlannedInject;
import entente.web.exercise.state.RequestDesk;
import java.util.List;

/**
 * Replaces the numbers by which somebody who leads one nation alone knows injects and requests by those of the log, and puts
 * the condition back into an inject that this person changed without having seen it.
 */
final class LedNumbers {

    private LedNumbers() {}

    static void replace(ExerciseState state, String nation, ObjectNode fields) {
        if (fields.hasNonNull("inject")) {
            long entry = state.injects()
                    .led()
                    .entry(nation, number(fields.get("inject")))
                    .orElseThrow(ExerciseRefusal::unknown);
            fields.put("inject", entry);
            keepCondition(state, entry, fields);
        }
        if (fields.hasNonNull("request")) {
            List<RequestDesk.Request> own = state.desk().of(nation);
            int number = number(fields.get("request"));
            if (number < 1 || number > own.size()) {
                throw ExerciseRefusal.unknown();
            }
            fields.put("request", own.get(number - 1).entry());
        }
    }

    private static int number(JsonNode node) {
        return node.isInt() ? node.intValue() : 0;
    }

    private static void keepCondition(ExerciseState state, long entry, ObjectNode fields) {
        String trigger = fields.path("plan").path("trigger").asText();
        boolean keeps = trigger.equals(Trigger.CONDITIONAL.name()) || trigger.equals(Trigger.SHELF.name());
        if (keeps && !fields.path("plan").hasNonNull("condition")) {
            state.injects().all().stream()
                    .filter(inject -> inject.entry() == entry)
                    .map(PlannedInject::plan)
                    .findFirst()
                    .ifPresent(plan -> ((ObjectNode) fields.get("plan")).put("condition", plan.condition()));
        }
    }
}
