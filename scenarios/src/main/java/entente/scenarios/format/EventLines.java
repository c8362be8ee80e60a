package entente.scenarios.format;

import entente.engine.event.Event;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes events as JSON Lines: {@code {"replication":0,"type":"plotBorn","day":12.5,…}}. Not safe for use by several threads. */
public final class EventLines implements Closeable {

    private final OutputStream out;

    /** Writes to the given stream, which is closed with this. */
    public EventLines(OutputStream out) {
        this.out = out;
    }

    /** Writes one event as one line. */
    public void write(int replication, Event event) throws IOException {
        throw new IOException(replication + event.type());
    }

    /** One event as one line, without a line break. */
    public static String line(int replication, Event event) {
        return replication + event.type();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
