package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonGenerator;
import entente.engine.event.Event;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes events as JSON Lines: {@code {"replication":0,"type":"plotBorn","day":12.5,…}}, fields in the order of the
 * records. The same events give the same bytes on every Java. Not safe for use by several threads.
 */
public final class EventLines implements Closeable {

    private final JsonGenerator out;

    /** Writes to the given stream, which is closed with this. */
    public EventLines(OutputStream out) throws IOException {
        this.out = EngineJson.mapper().getFactory().createGenerator(out);
        this.out.setRootValueSeparator(null);
    }

    /** Writes one event as one line. */
    public void write(int replication, Event event) throws IOException {
        out.writeStartObject();
        out.writeNumberField("replication", replication);
        EventFields.of(event.getClass()).write(event, out);
        out.writeEndObject();
        out.writeRaw('\n');
    }

    /** One event as one line, without a line break. */
    public static String line(int replication, Event event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLines lines = new EventLines(bytes)) {
            lines.write(replication, event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
