package entente.results.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Relabelling nations, whose keys are kept, changes nothing: the events are the same bytes but for the names. */
class RelabellingTest {

    static Stream<String> ids() {
        return Bundled.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void otherNamesSameEvents(String id) {
        Scenario scenario = Bundled.scenario(id, List.of());
        Map<String, String> names = names(scenario);
        Scenario relabelled = Bundled.read(relabel(Bundled.tree(scenario), names));

        String events = Bundled.events(relabelled, 0);

        assertThat(events).as("something happens").isNotEmpty().isNotEqualTo(Bundled.events(scenario, 0));
        assertThat(renamed(events, names)).isEqualTo(Bundled.events(scenario, 0));
    }

    /** New ids, in the opposite alphabetical order of the old ones. */
    private static Map<String, String> names(Scenario scenario) {
        List<String> old = scenario.nations().stream().map(Nation::id).sorted().toList();
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < old.size(); i++) {
            int number = old.size() - 1 - i;
            names.put(old.get(i), "Q" + (char) ('A' + number / 26) + (char) ('A' + number % 26));
        }
        return names;
    }

    private static ObjectNode relabel(ObjectNode tree, Map<String, String> names) {
        for (JsonNode nation : tree.get("nations")) {
            ObjectNode changed = (ObjectNode) nation;
            String key = changed.hasNonNull("key")
                    ? changed.get("key").asText()
                    : changed.get("id").asText();
            changed.put("key", key);
            // A nation without a name is called by its id.
            changed.put("name", changed.path("name").asText(changed.get("id").asText()) + " ");
        }
        return (ObjectNode) walk(tree, names);
    }

    /** Every text and every name of a field that is a nation's id becomes the new one; keys stay. */
    private static JsonNode walk(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            ObjectNode changed = object.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String name = names.getOrDefault(field.getKey(), field.getKey());
                changed.set(name, field.getKey().equals("key") ? field.getValue() : walk(field.getValue(), names));
            }
            return changed;
        } else if (node instanceof ArrayNode array) {
            ArrayNode changed = array.arrayNode();
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(walk(item, names)));
            return changed.addAll(items);
        }
        return node.isTextual() ? TextNode.valueOf(names.getOrDefault(node.asText(), node.asText())) : node;
    }

    /** The events with the old names. */
    private static String renamed(String events, Map<String, String> names) {
        Map<String, String> back = new TreeMap<>();
        names.forEach((old, label) -> back.put(label, old));
        Matcher matcher = Pattern.compile("\\b(" + String.join("|", back.keySet()) + ")\\b")
                .matcher(events);
        return matcher.replaceAll(found -> back.get(found.group()));
    }
}
