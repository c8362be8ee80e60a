package entente.web.exercise.state;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import entente.engine.description.Worded;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the constants of enumerations by the words that stand for them in lines of events. */
final class EventWords extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    static SimpleModule module() {
        return new SimpleModule("event words").setDeserializerModifier(new EventWords());
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getRawClass().getEnumConstants()) {
            Worded worded = constant instanceof Worded own ? own : ((Enum<?>) constant)::name;
            constants.put(worded.word(), constant);
        }
        return new JsonDeserializer<Object>() {
            @Override
            public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                Object constant = constants.get(parser.getText());
                return constant != null
                        ? constant
                        : context.handleWeirdStringValue(
                                type.getRawClass(), parser.getText(), "it must be one of %s", constants.keySet());
            }
        };
    }
}
