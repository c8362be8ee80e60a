package entente.web.exercise.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.description.ByKind;
import entente.scenarios.format.EngineJson;
import java.io.UncheckedIOException;
import java.util.Map;
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
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "the fields of " + type + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
