package entente.scenarios.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.RecordType;
import entente.engine.scenario.Scenario;
import entente.scenarios.shape.DecisionKinds;

/** The JSON Schema documents (draft 2020-12) of scenarios and decisions. Each call gives a tree of one's own. */
public final class SchemaDocuments {

    /** Where the definitions of a document stand. */
    public static final String DEFINITIONS = "$defs";

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaDocuments() {}

    /** The schema of a scenario file. */
    public static ObjectNode scenario() {
        return of(Scenario.class, "Entente scenario");
    }

    /** The schema of one decision or inject: one of all kinds. */
    public static ObjectNode decision() {
        Definitions definitions = new Definitions();
        ObjectNode document = document();
        document.put("title", "Entente decision");
        document.put("description", "A decision of a nation, or an inject of the exercise's control.");
        ArrayNode kinds = document.putArray("oneOf");
        DecisionKinds.all().forEach(kind -> kinds.add(definitions.reference(kind)));
        document.set(DEFINITIONS, definitions.all());
        return document;
    }

    /** The schema of a file that holds one described record. */
    public static ObjectNode of(Class<? extends Record> type, String title) {
        Definitions definitions = new Definitions();
        ObjectNode record = definitions.record(RecordType.of(type));
        ObjectNode document = document();
        document.set(DEFINITIONS, definitions.all());
        document.setAll(record);
        return document.put("title", title);
    }

    private static ObjectNode document() {
        return JsonNodeFactory.instance.objectNode().put("$schema", DRAFT);
    }
}
