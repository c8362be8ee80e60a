package entente.web.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets clients work by turns. At most so many pieces of work run at the same time; when one ends, the client that has waited
 * longest since its last turn comes next, however much each of them wants. So whoever asks for little is served soon, even
 * while others ask for much. Pieces should be short: a replication takes some milliseconds.
 */
public final class Turns {

    private final Map<String, Deque<Waiting>> clients = new LinkedHashMap<>();
    private int free;

    private static final class Waiting {
        private boolean called;
    }

    /** Turns for so many pieces at the same time, 1 or more. */
    public Turns(int places) {
        if (places < 1) {
            throw new IllegalArgumentException("places is " + places + ": it must be 1 or more");
        }
        free = places;
    }

    /** Does a piece of work for a client when its turn has come. */
    public <T> T take(String client, Supplier<T> work) {
        await(client);
        try {
            return work.get();
        } finally {
            release();
        }
    }

    private void await(String client) {
        Waiting self = new Waiting();
        synchronized (this) {
            if (free > 0 && clients.isEmpty()) {
                free--;
                return;
            }
            clients.computeIfAbsent(client, name -> new ArrayDeque<>()).addLast(self);
        }
        boolean interrupted = false;
        synchronized (self) {
            while (!self.called) {
                try {
                    self.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        Waiting next;
        synchronized (this) {
            if (clients.isEmpty()) {
                free++;
                return;
            }
            Map.Entry<String, Deque<Waiting>> turn =
                    clients.entrySet().iterator().next();
            Deque<Waiting> queue = turn.getValue();
            next = queue.removeFirst();
            clients.remove(turn.getKey());
            if (!queue.isEmpty()) {
                clients.put(turn.getKey(), queue);
            }
        }
        synchronized (next) {
            next.called = true;
            next.notifyAll();
        }
    }
}
