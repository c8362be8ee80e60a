package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.decision.Decision;
import entente.engine.description.Coded;
import entente.engine.description.InvalidRecord;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.scenario.Scenario;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets Jackson read the parts of scenarios and decisions by their descriptions, with all their checks. */
final class RecordReading extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> usual) {
        Class<?> type = bean.getBeanClass();
        String home = type.getPackageName();
        boolean isDescribed = type.isRecord()
                && !type.isAnnotationPresent(Coded.class)
                && (home.equals(Scenario.class.getPackageName()) || home.equals(Decision.class.getPackageName()));
        return isDescribed ? new Reader(RecordType.of(type.asSubclass(Record.class))) : usual;
    }

    private static final class Reader extends StdDeserializer<Record> {

        private static final long serialVersionUID = 1;

        private final transient RecordType type;

        Reader(RecordType type) {
            super(type.type());
            this.type = type;
        }

        @Override
        public Record deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ObjectNode fields = context.readValue(parser, ObjectNode.class);
            @Nullable Object[] values = new @Nullable Object[type.members().size()];
            for (int i = 0; i < values.length; i++) {
                Member member = type.members().get(i);
                JsonNode given = fields.remove(member.name());
                values[i] = given == null || given.isNull()
                        ? null
                        : context.readTreeAsValue(given, context.constructType(member.genericType()));
            }
            if (!fields.isEmpty() && context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
                context.handleUnknownProperty(
                        parser, this, type.type(), fields.fieldNames().next());
            }
            try {
                return type.construct(values);
            } catch (InvalidRecord e) {
                return (Record) context.handleInstantiationProblem(type.type(), null, e);
            }
        }
    }
}
