package entente.web.exercise.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import entente.engine.description.Message;
import entente.scenarios.format.EngineJson;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Writes what readers see as JSON, with messages in words; a message that there is not is an empty text. */
final class PictureJson {

    private static final String TEXTS = "texts";

    private static final ObjectMapper MAPPER = EngineJson.mapper()
            .copy()
            .registerModule(new SimpleModule("messages")
                    .addSerializer(Message.class, new Words())
                    .setSerializerModifier(new Empty()));

    private PictureJson() {}

    static String text(Object picture, Function<Message, String> texts) {
        try {
            return MAPPER.writer().withAttribute(TEXTS, texts).writeValueAsString(picture);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a picture cannot be written", e);
        }
    }

    private static final class Words extends JsonSerializer<Message> {
        @Override
        @SuppressWarnings("unchecked") // It is put there above.
        public void serialize(Message message, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(((Function<Message, String>) provider.getAttribute(TEXTS)).apply(message));
        }
    }

    private static final class Empty extends BeanSerializerModifier {

        private static final long serialVersionUID = 1;

        private static final JsonSerializer<Object> NOTHING = new JsonSerializer<>() {
            @Override
            public void serialize(Object none, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString("");
            }
        };

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            properties.stream()
                    .filter(property -> property.getType().hasRawClass(Message.class))
                    .forEach(property -> property.assignNullSerializer(NOTHING));
            return properties;
        }
    }
}
