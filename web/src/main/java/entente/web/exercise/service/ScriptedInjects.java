package entente.web.exercise.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.decision.Deciders;
import entente.engine.decision.Decision;
import entente.engine.scenario.InjectStory;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Scripted;
import entente.engine.scenario.Telling;
import entente.scenarios.format.DecisionFiles;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.scenarios.story.StoryNames;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.Question;
import entente.web.exercise.state.DecisionLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The injects of a scenario as lines of an event list, where trainers do with them what they like: effect and words are one
 * inject. Untouched, they come about on their day as in a run of the scenario.
 *
 * @param plans the lines, in the order of the scenario
 * @param rest the scenario without them, which is what an exercise simulates
 */
record ScriptedInjects(List<InjectPlan> plans, Scenario rest) {

    /** What its words do not ask, nobody need answer. */
    private static final Question TO_READ = new Question(false, "", List.of(), null, null);

    ScriptedInjects {
        plans = List.copyOf(plans);
    }

    static ScriptedInjects of(Scenario scenario) {
        List<Scripted> injects = scenario.script().injects();
        List<InjectPlan> plans = new ArrayList<>();
        List<Scripted> kept = new ArrayList<>();
        for (int i = 0; i < injects.size(); i++) {
            Decision decision = (Decision) injects.get(i);
            if (Deciders.hears(scenario, decision)) {
                InjectStory story = scenario.story().findInject(injects, i).orElse(null);
                plans.add(plan(decision, story == null ? List.of() : story.to(), telling(decision, story), i + 1));
            } else {
                kept.add(injects.get(i)); // Where nobody but the scenario may decide so, it stays with the scenario.
            }
        }
        return new ScriptedInjects(
                plans,
                scenario.with(kept, scenario.script().decisionPoints())
                        .with(scenario.story().withoutInjects()));
    }

    private static Telling telling(Decision decision, @Nullable InjectStory story) {
        Telling told = story == null ? Telling.NONE : story.telling();
        return told.subject().isEmpty() ? told.withSubject(subject(decision)) : told;
    }

    private static String subject(Decision decision) {
        return Messages.shared().text(Language.ENGLISH, "form.decision." + decision.type());
    }

    private static InjectPlan plan(Decision decision, List<String> to, Telling telling, int number) {
        ObjectNode effect = DecisionLines.fields(DecisionFiles.line(decision));
        effect.remove("day");
        return new InjectPlan(
                telling.subject(),
                telling.text(),
                telling.sender(),
                to,
                Trigger.SCHEDULED,
                decision.day(),
                null,
                effect.toString(),
                true,
                fields(telling, number),
                telling.text().contains("?") ? null : TO_READ);
    }

    private static Map<MselField, String> fields(Telling telling, int number) {
        Map<MselField, String> fields = new EnumMap<>(MselField.class);
        fields.put(MselField.NUMBER, Integer.toString(number));
        fields.put(MselField.MODE, Messages.shared().text(Language.ENGLISH, StoryNames.mode(telling.mode())));
        put(fields, MselField.EXPECTED_ACTION, telling.expectedAction());
        put(fields, MselField.OBJECTIVE, telling.objective());
        return fields;
    }

    private static void put(Map<MselField, String> fields, MselField field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, text);
        }
    }
}
