package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import entente.scenarios.schema.SchemaDocuments;
import entente.scenarios.shape.Member;
import entente.scenarios.shape.Shape;
import entente.scenarios.shape.Shape.Choice;
import entente.scenarios.shape.Shape.Items;
import entente.scenarios.shape.Shape.Parts;
import entente.scenarios.shape.Shapes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Checks trees against the published schemas, and says what is wrong in the words of the fields' annotations. */
final class SchemaCheck {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<Parts, JsonSchema> DECISIONS = new ConcurrentHashMap<>();

    private final Findings findings;

    SchemaCheck(Findings findings) {
        this.findings = findings;
    }

    /** The schema of scenarios except for decisions, which are checked one by one against the schema of their own type. */
    private static final class ScenarioSchema {
        static final JsonSchema WITHOUT_DECISIONS = compile();

        private static JsonSchema compile() {
            ObjectNode document = SchemaDocuments.scenario();
            document.findParents("oneOf").forEach(choice -> ((ObjectNode) choice).removeAll());
            return SchemaCheck.compile(document);
        }
    }

    /** Checks the tree as a scenario. */
    void scenario() {
        JsonNode root = findings.tree().root();
        report(ScenarioSchema.WITHOUT_DECISIONS, root, NodePath.ROOT, Shapes.scenario());
        decisionsIn(Shapes.scenario(), root, NodePath.ROOT);
    }

    /** Checks the tree as any described record. */
    void record(Parts parts, ObjectNode schema) {
        report(compile(schema), findings.tree().root(), NodePath.ROOT, parts);
    }

    /** Checks the decisions that stand in lists somewhere in the value: injects, and what follows from options. */
    private void decisionsIn(Shape shape, JsonNode value, NodePath path) {
        if (shape instanceof Choice) {
            decision(path, value);
        } else if (shape instanceof Items items && value.isArray()) {
            for (int i = 0; i < value.size() && !findings.isFull(); i++) {
                decisionsIn(items.item(), value.get(i), path.then(i));
            }
        } else if (shape instanceof Parts parts && value.isObject()) {
            parts.members().forEach(member -> decisionsIn(member, value, path));
        }
    }

    private void decisionsIn(Member member, JsonNode record, NodePath path) {
        JsonNode value = record.path(member.name());
        if (!value.isMissingNode() && (member.shape() instanceof Items || member.shape() instanceof Parts)) {
            decisionsIn(member.shape(), value, path.then(member.name()));
        }
    }

    /** Checks the value at the path as a decision or inject. */
    void decision(NodePath path, JsonNode decision) {
        if (!decision.isObject()) {
            findings.add(path, "it must be a group of fields, as in {type: leak, day: 90, …}");
            return;
        }
        JsonNode type = decision.path(Choice.TYPE);
        Optional<Parts> kind = Shapes.decision().find(type.asText()).filter(found -> type.isTextual());
        if (kind.isEmpty()) {
            findings.add(
                    path.then(Choice.TYPE),
                    NearestName.advice(type.asText(), Shapes.decision().types()));
            return;
        }
        JsonSchema schema = DECISIONS.computeIfAbsent(kind.get(), parts -> compile(SchemaDocuments.decision(parts)));
        report(schema, decision, path, Shapes.decision());
    }

    private static JsonSchema compile(ObjectNode document) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().typeLoose(false).build();
        return FACTORY.getSchema(document, config);
    }

    private void report(JsonSchema schema, JsonNode value, NodePath path, Shape shape) {
        for (ValidationMessage message : schema.validate(value)) {
            if (findings.isFull()) {
                return;
            }
            NodePath inside = path(message.getInstanceLocation());
            switch (message.getType()) {
                case "required" -> missing(value, path, inside, message.getProperty(), shape);
                case "additionalProperties" -> unknown(value, path, inside, message.getProperty(), shape);
                default ->
                    Spot.find(shape, value, inside)
                            .ifPresent(spot -> findings.add(
                                    path.then(inside), Expectation.advice(spot, LocatedTree.at(value, inside))));
            }
        }
    }

    private void missing(JsonNode value, NodePath path, NodePath inside, String name, Shape shape) {
        String advice = Spot.find(shape, value, inside.then(name))
                .map(Spot::member)
                .map(Expectation::required)
                .orElse("it must be given");
        findings.add(path.then(inside).then(name), Findings.MISSING, advice);
    }

    private void unknown(JsonNode value, NodePath path, NodePath inside, String name, Shape shape) {
        String advice = Spot.find(shape, value, inside)
                .map(spot -> NearestName.advice(name, spot.names(LocatedTree.at(value, inside))))
                .orElse("nothing may stand here");
        findings.add(path.then(inside).then(name), Findings.UNKNOWN, advice);
    }

    private static NodePath path(JsonNodePath location) {
        NodePath path = NodePath.ROOT;
        for (int i = 0; i < location.getNameCount(); i++) {
            path = path.then(location.getElement(i));
        }
        return path;
    }
}
