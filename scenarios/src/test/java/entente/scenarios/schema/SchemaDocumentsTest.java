package entente.scenarios.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import entente.engine.description.Baseline;
import entente.engine.description.RecordType;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.scenarios.library.Library;
import entente.scenarios.shape.DecisionKinds;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaDocumentsTest {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static Stream<ObjectNode> documents() {
        return Stream.of(SchemaDocuments.scenario(), SchemaDocuments.decision());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isValidAgainstItsMetaschema(ObjectNode document) {
        JsonSchema metaschema = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(metaschema.validate(document)).isEmpty();
    }

    static Stream<Library.Entry> library() {
        return Library.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("library")
    void acceptsTheLibrary(Library.Entry entry) throws JsonProcessingException {
        JsonNode tree = EngineJson.yaml().readTree(entry.text());

        assertThat(FACTORY.getSchema(SchemaDocuments.scenario()).validate(tree)).isEmpty();
    }

    @Test
    void saysOfAFieldWhatItsAnnotationSays() {
        JsonNode trust = SchemaDocuments.scenario().at("/$defs/SharingPolicy/properties/minimumTrust");

        assertThat(trust.path("type").asText()).isEqualTo("number");
        assertThat(trust.path("minimum").asDouble(-1)).isZero();
        assertThat(trust.path("maximum").asDouble()).isEqualTo(1);
        assertThat(trust.path("default").asDouble()).isEqualTo(0.4);
        assertThat(trust.path("x-default-neutral").asDouble(-1)).isZero();
        assertThat(trust.path("x-assumption").asBoolean()).isTrue();
        assertThat(trust.path("description").asText()).startsWith("Trust in the recipient");
    }

    @Test
    void describesEveryShape() {
        JsonNode definitions = SchemaDocuments.scenario().path(SchemaDocuments.DEFINITIONS);

        assertThat(definitions.at("/Capability/properties/teams/type").toString())
                .isEqualTo("[\"integer\",\"string\"]");
        assertThat(definitions.at("/Capability/properties/analysisDays/x-unit").asText())
                .isEqualTo("days");
        assertThat(definitions
                        .at("/ThreatNetwork/properties/clockDays/exclusiveMinimum")
                        .asDouble(-1))
                .isZero();
        assertThat(definitions
                        .at("/ThreatNetwork/properties/channels/properties")
                        .size())
                .isEqualTo(4);
        assertThat(definitions
                        .at("/ThreatNetwork/properties/footprint/additionalProperties/type")
                        .asText())
                .isEqualTo("number");
        assertThat(definitions.at("/Posture/enum").toString())
                .isEqualTo("[\"needToKnow\",\"reciprocal\",\"needToShare\"]");
        assertThat(definitions.at("/Posture/x-meanings/0").asText())
                .isEqualTo("Only what visibly concerns the recipient.");
        assertThat(definitions.at("/Leak/properties/type/const").asText()).isEqualTo("leak");
        assertThat(definitions.at("/Leak/required/0").asText()).isEqualTo("type");
        assertThat(definitions.at("/Nation/additionalProperties").asBoolean(true))
                .isFalse();
        assertThat(SchemaDocuments.scenario()
                        .at("/properties/injects/items/oneOf")
                        .size())
                .isEqualTo(DecisionKinds.all().size());
    }

    /** Fields that are groups refer to their definitions and are still described. */
    @Test
    void refersToGroups() {
        JsonNode sharing = SchemaDocuments.scenario().at("/$defs/Nation/properties/sharing");

        assertThat(sharing.findValuesAsText("$ref")).containsExactly("#/$defs/SharingPolicy");
        assertThat(sharing.path("description").asText()).isEqualTo("What it shares.");
    }

    static Stream<RecordType> kinds() {
        return DecisionKinds.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasASchemaForEachKindOfDecision(RecordType kind) {
        String name = kind.type().getSimpleName();
        ObjectNode document = SchemaDocuments.decision();

        assertThat(document.path(SchemaDocuments.DEFINITIONS).has(name)).isTrue();
        assertThat(document.path("oneOf").findValuesAsText("$ref")).contains("#/$defs/" + name);
    }

    @Test
    void givesEachCallerATreeOfItsOwn() {
        SchemaDocuments.scenario().removeAll();

        assertThat(SchemaDocuments.scenario().isEmpty()).isFalse();
        assertThat(DefaultNodes.find(
                        RecordType.of(Scenario.class).find("relations").orElseThrow(), Baseline.STANDARD))
                .hasValueSatisfying(node -> assertThat(node.isArray()).isTrue());
    }
}
