package entente.web.exercise.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import entente.engine.description.ByKind;
import entente.scenarios.format.EngineJson;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes entries as JSON and reads them back. */
public final class EntryJson {

    private static final ObjectMapper MAPPER = EngineJson.mapper()
            .copy()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private static final Map<String, Class<? extends Entry>> KINDS =
            ByKind.kinds(Entry.class).stream().collect(Collectors.toMap(Entry::type, Function.identity()));

    private EntryJson() {}

    /** A field of an entry is missing, there is none such, or its value is of the wrong kind. */
    public static final class WrongField extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        private final String field;
        private final boolean number;

        private WrongField(Class<? extends Entry> kind, JsonMappingException e) {
            super("the fields of " + Entry.type(kind) + " cannot be read: " + e.getOriginalMessage(), e);
            field = e.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .reduce((outer, inner) -> inner)
                    .orElse(Entry.type(kind));
            number = e instanceof MismatchedInputException mismatch
                    && mismatch.getTargetType() != null
                    && (mismatch.getTargetType().isPrimitive()
                            || Number.class.isAssignableFrom(mismatch.getTargetType()))
                    && mismatch.getTargetType() != boolean.class;
        }

        /** The name of the field. */
        public String field() {
            return field;
        }

        /** Whether it must be a number. */
        public boolean isNumber() {
            return number;
        }
    }

    /** The fields of an entry, on one line. */
    public static String body(Entry entry) {
        try {
            return MAPPER.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The entry of a kind with the given fields.
     *
     * @throws IllegalArgumentException if there is no such kind, or the fields are not its own
     */
    public static Entry read(String type, String body) {
        Class<? extends Entry> kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("there is no kind of entry " + type);
        }
        try {
            return MAPPER.readValue(body, kind);
        } catch (JsonMappingException e) {
            throw new WrongField(kind, e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "the fields of " + type + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
