package entente.web.job;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.web.stream.Feed;
import java.util.LinkedHashSet;
import java.util.Set;

/** One job, and all that watch it. */
public final class Job {

    private static final long MOST_OFTEN_NANOS = 100_000_000;
    private static final int KEPT = 8;
    private static final int QUEUED = 64;

    private final Feed feed = new Feed(KEPT, QUEUED);
    private final Set<String> clients = new LinkedHashSet<>();
    private JobRecord record;
    private int done;
    private int total;
    private long startedNanos;
    private long toldNanos;
    private boolean cancelled;

    Job(JobRecord record) {
        this.record = record;
    }

    /** What is kept of it. */
    public synchronized JobRecord record() {
        return record;
    }

    /** What it tells: {@code state} with all there is to know, and {@code partial} with what is there so far. */
    public Feed feed() {
        return feed;
    }

    /** Where it is, for programs. */
    public synchronized ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", record.id());
        node.put("kind", record.kind());
        node.put("state", record.state().word());
        node.put("done", done);
        node.put("total", total);
        if (record.state() == JobState.RUNNING && done > 0) {
            double elapsed = (System.nanoTime() - startedNanos) / 1e9;
            node.put("secondsLeft", Math.ceil(elapsed * (total - done) / done));
        }
        if (!record.reason().isEmpty()) {
            node.put("reason", record.reason());
        }
        return node;
    }

    synchronized void join(String client) {
        clients.add(client);
    }

    /** One client less; it is cancelled with the last one. */
    synchronized boolean leave(String client) {
        if (clients.remove(client) && clients.isEmpty() && !record.state().isEnd()) {
            cancelled = true;
        }
        return cancelled;
    }

    synchronized void cancel() {
        cancelled = true;
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized void become(JobRecord next) {
        record = next;
        if (next.state() == JobState.RUNNING) {
            startedNanos = System.nanoTime();
        }
    }

    /** Tells everybody where it is, and lets them go at its end. */
    void tell() {
        feed.publish("state", json().toString());
        if (record().state().isEnd()) {
            feed.close();
        }
    }

    void partial(String json) {
        feed.publish("partial", json);
    }

    void advanced(int runs, int all) {
        synchronized (this) {
            done = runs;
            total = all;
            long now = System.nanoTime();
            if (runs < all && runs > 1 && now - toldNanos < MOST_OFTEN_NANOS) {
                return;
            }
            toldNanos = now;
        }
        feed.publish("state", json().toString());
    }
}
