package entente.web.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sequence of messages that readers follow. Each reader has a queue of its own that holds a bounded number of messages; one
 * that does not keep up is cut off, comes back with the number of the last message that it got, and is sent what it missed, as
 * far as that is still kept. A reader that missed more gets a message {@value #RESET} first: it must look at the whole anew.
 */
public final class Feed implements AutoCloseable {

    /** The event that tells a reader that messages are lost to it. */
    public static final String RESET = "reset";

    private final int kept;
    private final int queued;
    private final Deque<StreamMessage> last = new ArrayDeque<>();
    private final Set<Subscription> subscriptions = new LinkedHashSet<>();
    private long newest;
    private boolean closed;

    /**
     * A feed without messages.
     *
     * @param kept how many messages are kept for readers that come later
     * @param queued how many may wait for a reader
     */
    public Feed(int kept, int queued) {
        this.kept = kept;
        this.queued = queued;
    }

    /** Tells every reader; never waits for one. */
    public void publish(String event, String data) {
        List<Subscription> readers;
        StreamMessage message;
        synchronized (this) {
            if (closed) {
                return;
            }
            message = new StreamMessage(++newest, event, data);
            last.addLast(message);
            if (last.size() > kept) {
                last.removeFirst();
            }
            readers = new ArrayList<>(subscriptions);
            readers.forEach(reader -> reader.offer(message));
        }
        readers.forEach(Subscription::wake);
    }

    /**
     * Begins to read after the message of that number; 0 for all that is kept.
     *
     * @param wake called whenever there may be something to read, from any thread; must not wait
     */
    public Subscription subscribe(long after, Runnable wake) {
        Subscription subscription = new Subscription(this, queued + kept, wake);
        synchronized (this) {
            long oldest = last.isEmpty() ? newest + 1 : last.peekFirst().id();
            if (after > newest || (after > 0 && after + 1 < oldest)) {
                subscription.offer(new StreamMessage(Math.max(0, oldest - 1), RESET, "{}"));
            }
            last.stream()
                    .filter(message -> message.id() > after || after > newest)
                    .forEach(subscription::offer);
            if (closed) {
                subscription.end();
            } else {
                subscriptions.add(subscription);
            }
        }
        return subscription;
    }

    synchronized void remove(Subscription subscription) {
        subscriptions.remove(subscription);
    }

    /** How many read now. */
    public synchronized int readers() {
        return subscriptions.size();
    }

    /** No more messages: readers are let go when they have read what there is. */
    @Override
    public void close() {
        List<Subscription> readers;
        synchronized (this) {
            closed = true;
            readers = new ArrayList<>(subscriptions);
            subscriptions.clear();
        }
        readers.forEach(Subscription::end);
        readers.forEach(Subscription::wake);
    }
}
