package entente.web.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One reader's place in a feed. */
public final class Subscription implements AutoCloseable {

    private final Feed feed;
    private final int most;
    private final Runnable wake;
    private final Deque<StreamMessage> waiting = new ArrayDeque<>();
    private boolean ended;
    private boolean lost;

    Subscription(Feed feed, int most, Runnable wake) {
        this.feed = feed;
        this.most = most;
        this.wake = wake;
    }

    synchronized void offer(StreamMessage message) {
        if (waiting.size() >= most) {
            lost = true;
            waiting.clear();
        } else if (!lost) {
            waiting.addLast(message);
        }
    }

    void wake() {
        wake.run();
    }

    synchronized void end() {
        ended = true;
    }

    /** The next message, if one waits. */
    public synchronized Optional<StreamMessage> poll() {
        return Optional.ofNullable(waiting.pollFirst());
    }

    /** Whether nothing will come any more: the feed is closed and read, or the reader was too slow. */
    public synchronized boolean isOver() {
        return lost || (ended && waiting.isEmpty());
    }

    /** Stops reading. */
    @Override
    public void close() {
        feed.remove(this);
    }
}
