package entente.web.stream;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends a feed to one browser as server-sent events. Writing never waits: what the browser does not take stays in its queue,
 * so that one that has stopped reading costs no thread and holds up nobody. A comment now and then shows whether it is still
 * there.
 */
public final class EventStream implements WriteListener {

    private static final int HEARTBEAT_SECONDS = 10;
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "event-streams");
        thread.setDaemon(true);
        return thread;
    });

    private final ServletOutputStream out;
    private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    private @Nullable Subscription subscription;
    /** From the start on: a browser that has missed nothing learns at once that it follows again. */
    private boolean unflushed = true;

    private boolean idle;

    private EventStream(ServletOutputStream out) {
        this.out = out;
    }

    /** Answers a request with a feed, after the message that the browser got last. */
    public static void open(Context ctx, Feed feed) {
        long after = lastId(ctx);
        ctx.status(200).contentType("text/event-stream; charset=utf-8").header("X-Accel-Buffering", "no");
        ctx.future(() -> {
            try {
                EventStream stream = new EventStream(ctx.res().getOutputStream());
                return stream.start(feed, after);
            } catch (IOException e) {
                return CompletableFuture.failedFuture(e);
            }
        });
    }

    private static long lastId(Context ctx) {
        String id = ctx.header("Last-Event-ID");
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private CompletableFuture<@Nullable Void> start(Feed feed, long after) {
        Subscription reader = feed.subscribe(after, this::pump);
        ScheduledFuture<?> heartbeat =
                CLOCK.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        CompletableFuture<@Nullable Void> ended = done.handle((nothing, failure) -> {
            heartbeat.cancel(false);
            reader.close();
            return null;
        });
        synchronized (this) {
            subscription = reader;
        }
        out.setWriteListener(this);
        return ended;
    }

    @Override
    public void onWritePossible() {
        synchronized (this) {
            idle = true;
        }
        pump();
    }

    @Override
    public void onError(Throwable failure) {
        done.complete(null);
    }

    /** Writes what waits, as far as the browser takes it. */
    private synchronized void pump() {
        Subscription reader = subscription;
        if (reader == null || !idle || done.isDone()) {
            return;
        }
        try {
            while (ready()) {
                if (unflushed) {
                    unflushed = false;
                    out.flush();
                    continue;
                }
                StreamMessage next = reader.poll().orElse(null);
                if (next == null) {
                    if (reader.isOver()) {
                        done.complete(null);
                    }
                    return;
                }
                out.write(next.bytes());
                unflushed = true;
            }
        } catch (IOException | IllegalStateException e) {
            done.complete(null);
        }
    }

    /** Whether more can be written; if not, {@link #onWritePossible} is called as soon as it can. */
    private boolean ready() {
        idle = out.isReady();
        return idle;
    }

    private synchronized void beat() {
        if (subscription == null || !idle || done.isDone()) {
            return;
        }
        try {
            if (ready()) {
                out.write(HEARTBEAT);
                unflushed = true;
            }
        } catch (IOException | IllegalStateException e) {
            done.complete(null);
        }
        pump();
    }
}
