package entente.scenarios.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.ScenarioWriter;
import entente.scenarios.format.Scenarios;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors check by the schema, we by the reader: what one takes, the other must not call wrong. */
class SchemaAgreesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SchemaDocuments.scenario());

    private static final List<JsonNode> VALUES = values();

    private static List<JsonNode> values() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return List.of(
                nodes.numberNode(-1),
                nodes.numberNode(0),
                nodes.numberNode(1),
                nodes.numberNode(0.5),
                nodes.numberNode(7),
                nodes.numberNode(1_000_000_000),
                nodes.textNode(""),
                nodes.textNode("VAL"),
                nodes.textNode("needToShare"),
                nodes.textNode("two words"),
                nodes.booleanNode(true),
                nodes.arrayNode(),
                nodes.objectNode());
    }

    /**
     * One value of a scenario at a time is changed into something else. What the reader takes, the schema takes; what has the
     * wrong type or lies outside its range, so that the schema refuses it, the reader refuses too.
     */
    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "hub-or-mesh"})
    void theSchemaRefusesNothingThatIsRead(String id) throws IOException {
        JsonNode whole = JSON.readTree(ScenarioWriter.json(Scenarios.load(id, List.of())));
        List<List<Object>> leaves = new ArrayList<>();
        collect(whole, List.of(), leaves);
        Random random = new Random(id.length());
        int read = 0;
        int refusedByBoth = 0;
        for (int trial = 0; trial < 80; trial++) {
            List<Object> path = leaves.get(random.nextInt(leaves.size()));
            JsonNode value = VALUES.get(random.nextInt(VALUES.size()));
            JsonNode changed = whole.deepCopy();
            put(changed, path, value);
            boolean isRead = isRead(changed.toString());
            boolean fits = SCHEMA.validate(changed).isEmpty();

            assertThat(isRead && !fits)
                    .as("%s = %s is read, and the schema refuses it", path, value)
                    .isFalse();
            read += isRead ? 1 : 0;
            refusedByBoth += !isRead && !fits ? 1 : 0;
        }
        assertThat(read).isGreaterThan(5);
        assertThat(refusedByBoth).isGreaterThan(25);
    }

    private static boolean isRead(String json) {
        try {
            return ScenarioReader.read(json, "x.json", List.of()) != null;
        } catch (InvalidInput e) {
            return false;
        }
    }

    private static void collect(JsonNode node, List<Object> path, List<List<Object>> leaves) {
        if (node.isValueNode()) {
            leaves.add(path);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), then(path, i), leaves);
        }
        for (var entry : node.properties()) {
            collect(entry.getValue(), then(path, entry.getKey()), leaves);
        }
    }

    private static List<Object> then(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static void put(JsonNode tree, List<Object> path, JsonNode value) {
        JsonNode node = tree;
        for (Object step : path.subList(0, path.size() - 1)) {
            node = step instanceof Integer position ? node.get(position) : node.get(step.toString());
        }
        Object last = path.get(path.size() - 1);
        if (last instanceof Integer position) {
            ((ArrayNode) node).set(position, value);
        } else {
            ((ObjectNode) node).set(last.toString(), value);
        }
    }
}
