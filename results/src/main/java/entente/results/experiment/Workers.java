package entente.results.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads that do numbered jobs in their order. After a failure no further job begins, and those under way are waited for:
 * so it is always the failure with the lowest number that is told, however many threads there are.
 */
public final class Workers {

    private final int threads;

    /** @param threads how many, 1 or more */
    public Workers(int threads) {
        this.threads = threads;
    }

    /** Does the jobs from 0 to {@code jobs} - 1, each once. Throws what the first failing one threw. */
    public void run(int jobs, IntConsumer job) {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Failure failure = new Failure();
        Runnable work = () -> {
            // Whoever has taken a number does the job, so that none before a failed one is left out.
            while (!stopped.get()) {
                int i = next.getAndIncrement();
                if (i >= jobs) {
                    return;
                }
                try {
                    job.accept(i);
                } catch (Throwable e) {
                    stopped.set(true);
                    failure.offer(i, e);
                }
            }
        };
        List<Thread> others = new ArrayList<>();
        for (int t = 1; t < Math.min(threads, jobs); t++) {
            Thread thread = new Thread(work, "run-" + t);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        work.run();
        others.forEach(Workers::join);
        failure.rethrow();
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The failure with the lowest number. */
    private static final class Failure {
        private int job = Integer.MAX_VALUE;
        private @Nullable Throwable cause;

        synchronized void offer(int failed, Throwable e) {
            if (failed < job) {
                job = failed;
                cause = e;
            }
        }

        synchronized void rethrow() {
            if (cause instanceof Error error) {
                throw error;
            } else if (cause instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
