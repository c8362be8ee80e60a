package entente.results.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether the process has been asked to end: by Ctrl-C, or by whatever else lets Java end in order. While this is open,
 * the end waits for a command to finish what it has begun and to write what there is so far; Java then exits with the code
 * of the signal, 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {

    /** Longer than any run takes; a command that hangs must not keep the process. */
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::request, "interruption");
    private volatile boolean requested;

    private Interruption() {}

    /** Begins to watch. */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether the process is to end. */
    boolean isRequested() {
        return requested;
    }

    @Override
    public void close() {
        done.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // Already ending, and no longer kept waiting.
            }
        }
    }

    private void request() {
        requested = true;
        try {
            boolean unused = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
