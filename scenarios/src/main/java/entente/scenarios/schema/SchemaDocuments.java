package entente.scenarios.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import entente.engine.decision.Decision;
import entente.engine.scenario.Scenario;
import entente.scenarios.shape.Shape.Parts;
import entente.scenarios.shape.Shapes;

/** The JSON Schema documents (draft 2020-12) of scenarios and decisions. Each call gives a tree of one's own. */
public final class SchemaDocuments {

    /** Where the definitions of a document stand. */
    public static final String DEFINITIONS = "$defs";

    private static final ObjectNode SCENARIO =
            generator().generateSchema(Scenario.class).put("title", "Entente scenario");
    private static final ObjectNode DECISION = generateDecision();

    private SchemaDocuments() {}

    /** The schema of a scenario file. */
    public static ObjectNode scenario() {
        return SCENARIO.deepCopy();
    }

    /** The schema of one decision or inject: one of all kinds. */
    public static ObjectNode decision() {
        return DECISION.deepCopy();
    }

    /** The schema of one kind of decision or inject, as {@code leak}. */
    public static ObjectNode decision(Parts kind) {
        ObjectNode document = DECISION.deepCopy();
        document.remove("oneOf");
        return document.put("$ref", "#/" + DEFINITIONS + "/" + kind.type().getSimpleName());
    }

    /** The schema of a file that holds one described record. */
    public static ObjectNode of(Class<? extends Record> type, String title) {
        return generator().generateSchema(type).put("title", title);
    }

    private static ObjectNode generateDecision() {
        SchemaBuilder builder = generator().buildMultipleSchemaDefinitions();
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        document.put("title", "Entente decision");
        document.put("description", "A decision of a nation, or an inject of the exercise's control.");
        ArrayNode kinds = document.putArray("oneOf");
        for (Class<? extends Record> kind : Shapes.leaves(Decision.class)) {
            kinds.add(builder.createSchemaReference(kind));
        }
        document.set(DEFINITIONS, builder.collectDefinitions(DEFINITIONS));
        return document;
    }

    private static SchemaGenerator generator() {
        return new SchemaGenerator(new SchemaGeneratorConfigBuilder(
                        new ObjectMapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(new DescribedModule())
                .build());
    }
}
