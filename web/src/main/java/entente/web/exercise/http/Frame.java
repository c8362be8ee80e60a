package entente.web.exercise.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.format.EngineJson;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.SeatRole;
import entente.web.form.DecisionForms;
import entente.web.page.View;
import java.util.Locale;

/**
 * What the script of a page begins with, as JSON: where it is, the forms of what can be decided there, and the texts in the
 * reader's language.
 *
 * @param json safe to stand in a script element
 * @param role the role of the seat, a word; empty where there is none
 */
public record Frame(String json, String role) {

    private static final String TEXTS = "exercise.";
    private static final String OBSTACLES = "run.obstacle.";

    static Frame of(Visit visit, View view) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", visit.address());
        node.put("role", visit.seat().role().name().toLowerCase(Locale.ROOT));
        DecisionForms forms = new DecisionForms(view.messages(), view.language());
        if (visit.seat().role().isDelegate()) {
            node.set("forms", EngineJson.mapper().valueToTree(forms.ofNation()));
        } else if (visit.seat().role() == SeatRole.FACILITATOR) {
            node.set("forms", EngineJson.mapper().valueToTree(forms.ofInjects()));
            node.set("alternatives", EngineJson.mapper().valueToTree(forms.ofNation()));
        } else {
            node.putArray("forms");
        }
        node.put("language", view.language().tag());
        return texts(node, view);
    }

    /** The same for a page that belongs to no exercise yet. */
    public static Frame of(View view) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        DecisionForms forms = new DecisionForms(view.messages(), view.language());
        node.set("forms", EngineJson.mapper().valueToTree(forms.ofInjects()));
        return texts(node.put("language", view.language().tag()), view);
    }

    private static Frame texts(ObjectNode node, View view) {
        node.set(
                "kinds", EngineJson.mapper().valueToTree(new DecisionForms(view.messages(), view.language()).titles()));
        ObjectNode texts = node.putObject("texts");
        view.messages().of(view.language()).forEach((key, text) -> {
            if (key.startsWith(TEXTS)) {
                texts.put(key.substring(TEXTS.length()), text);
            } else if (key.startsWith(OBSTACLES)) {
                texts.put(key.substring(OBSTACLES.indexOf('.') + 1), text);
            }
        });
        try {
            return new Frame(
                    EngineJson.mapper().writeValueAsString(node).replace("<", "\\u003c"),
                    node.path("role").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written", e);
        }
    }
}
