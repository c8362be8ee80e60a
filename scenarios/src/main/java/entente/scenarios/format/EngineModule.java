package entente.scenarios.format;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import entente.engine.decision.Decision;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import entente.engine.description.Shape.Word;
import entente.engine.description.Worded;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Count;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scripted;
import entente.scenarios.shape.DecisionKinds;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Teaches Jackson the engine's types from outside: the engine knows no Jackson. */
final class EngineModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    EngineModule() {
        super("engine");
        addSerializer(Worded.class, new WordSerializer());
        addKeySerializer(Worded.class, new WordKeySerializer());
        addSerializer(Count.class, new CountSerializer());
        addSerializer(new PatchFields(false));
        addSerializer(Message.class, new MessageText());
        addDeserializer(Message.class, new Parsing<>(Message.class, MessageText::recorded));
        addSerializer(DurationLaw.class, ToStringSerializer.instance);
        addSerializer(AdmiraltyGrade.class, ToStringSerializer.instance);
        addDeserializer(Count.class, new Parsing<>(Count.class, Count::parse));
        addDeserializer(DurationLaw.class, new Parsing<>(DurationLaw.class, DurationLaw::parse));
        addDeserializer(AdmiraltyGrade.class, new Parsing<>(AdmiraltyGrade.class, AdmiraltyGrade::parse));
        setMixInAnnotation(Scripted.class, ByType.class);
        setDeserializerModifier(new RecordReading());
        for (RecordType kind : DecisionKinds.all()) {
            registerSubtypes(new NamedType(kind.type(), Decision.type(kind.type())));
        }
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new WordDeserializers());
        context.addKeyDeserializers(EngineModule::wordKey);
        context.insertAnnotationIntrospector(new OptionalFields());
    }

    /** Decisions and injects are told apart by their type. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface ByType {}

    private static Worded word(Class<?> type, String text) {
        return new Word(type.asSubclass(Worded.class))
                .find(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no " + type.getSimpleName()));
    }

    private static @Nullable KeyDeserializer wordKey(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        if (!Worded.class.isAssignableFrom(type.getRawClass())) {
            return null;
        }
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return word(type.getRawClass(), key);
            }
        };
    }

    private static final class WordDeserializers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Worded.class.isAssignableFrom(type) ? new Parsing<>(type, text -> word(type, text)) : null;
        }
    }

    /** Reads what is written as one text or whole number. */
    private static final class Parsing<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<String, ? extends Object> parse;

        Parsing(Class<T> type, Function<String, ? extends Object> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked") // the function belongs to the type
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString();
            try {
                return (T) parse.apply(text == null ? "" : text);
            } catch (IllegalArgumentException e) {
                return (T) context.handleWeirdStringValue(handledType(), text, "%s", e.getMessage());
            }
        }
    }

    private static final class WordSerializer extends StdSerializer<Worded> {

        private static final long serialVersionUID = 1;

        WordSerializer() {
            super(Worded.class);
        }

        @Override
        public void serialize(Worded value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.word());
        }
    }

    private static final class WordKeySerializer extends StdSerializer<Worded> {

        private static final long serialVersionUID = 1;

        WordKeySerializer() {
            super(Worded.class);
        }

        @Override
        public void serialize(Worded value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(value.word());
        }
    }

    private static final class CountSerializer extends StdSerializer<Count> {

        private static final long serialVersionUID = 1;

        CountSerializer() {
            super(Count.class);
        }

        @Override
        public void serialize(Count value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value.isUnlimited()) {
                out.writeString(Count.UNLIMITED_WORD);
            } else {
                out.writeNumber(value.value());
            }
        }
    }
}
