package entente.results.experiment;

import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.scenarios.format.EventLines;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the events of replications as JSON Lines, in the order of the replications, whichever ends first. Replications
 * that end before their turn wait in memory.
 */
public final class EventLog implements Closeable {

    private final OutputStream out;
    private final Map<Integer, byte[]> waiting = new HashMap<>();
    private int next;

    /** Writes to the given stream, which is closed with this. */
    public EventLog(OutputStream out) {
        this.out = out;
    }

    /** Begins a replication, which is to be ended on the same thread. */
    Recording begin(int replication) {
        return new Recording(replication);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private synchronized void hand(int replication, byte[] lines) throws IOException {
        waiting.put(replication, lines);
        for (byte[] due = waiting.remove(next); due != null; due = waiting.remove(++next)) {
            out.write(due);
        }
    }

    /** The events of one replication while it runs. */
    final class Recording implements EventListener {

        private final int replication;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final EventLines lines;

        private Recording(int replication) {
            this.replication = replication;
            try {
                lines = new EventLines(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void on(Event event) {
            try {
                lines.write(replication, event);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** @throws UncheckedIOException if the log cannot be written */
        void end() {
            try {
                lines.close();
                hand(replication, bytes.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
