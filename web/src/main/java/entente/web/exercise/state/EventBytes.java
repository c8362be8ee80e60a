package entente.web.exercise.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.ByKind;
import entente.engine.event.Event;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.EventLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Events as the bytes that a log keeps of them: JSON Lines, packed; and back. */
public final class EventBytes {

    private static final ObjectMapper MAPPER = EngineJson.mapper()
            .copy()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModule(EventWords.module());
    private static final Map<String, Class<? extends Event>> KINDS =
            ByKind.kinds(Event.class).stream().collect(Collectors.toMap(Event::type, Function.identity()));

    private EventBytes() {}

    public static byte[] pack(List<Event> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLines lines = new EventLines(new GZIPOutputStream(bytes))) {
            for (Event event : events) {
                lines.write(0, event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The JSON Lines of packed events. */
    public static String text(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads events back. Kinds of events that this version does not know are passed over.
     *
     * @throws UncheckedIOException if they are no events
     */
    public static List<Event> unpack(byte[] packed) {
        List<Event> events = new ArrayList<>();
        for (String line : text(packed).lines().toList()) {
            try {
                ObjectNode fields = (ObjectNode) MAPPER.readTree(line);
                fields.remove("replication");
                Class<? extends Event> kind = KINDS.get(fields.remove("type").asText());
                if (kind != null) {
                    events.add(MAPPER.treeToValue(fields, kind));
                }
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
        return events;
    }
}
