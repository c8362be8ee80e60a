package entente.engine.description;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Looks records through once, although they are asked for many times: a scenario is the same in thousands of runs. Records do
 * not change, so that one found right stays right. Only the latest are remembered, and not kept from being collected.
 */
public final class CheckOnce {

    private static final int REMEMBERED = 16;

    private final Deque<WeakReference<Record>> right = new ArrayDeque<>();

    /** Refuses a record that holds, itself or in its parts, what it must not hold. @throws InvalidRecord if so */
    public void require(Record record) {
        if (!isRemembered(record)) {
            RecordType.require(record);
            remember(record);
        }
    }

    private synchronized void remember(Record record) {
        if (right.size() == REMEMBERED) {
            right.removeLast();
        }
        right.addFirst(new WeakReference<>(record));
    }

    @SuppressWarnings("ReferenceEquality") // An equal record may hold another list, which nobody has looked through.
    private synchronized boolean isRemembered(Record record) {
        for (WeakReference<Record> each : right) {
            if (each.get() == record) {
                return true;
            }
        }
        return false;
    }
}
