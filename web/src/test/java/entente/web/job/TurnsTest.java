package entente.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Clients work by turns, whatever each of them wants. */
class TurnsTest {

    @Test
    void whoWantsLittleIsNotKeptWaitingByWhoWantsMuch() throws InterruptedException {
        Turns turns = new Turns(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch allWait = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        Thread holder = new Thread(() -> turns.take("holder", () -> {
            await(allWait);
            return 0;
        }));
        holder.start();
        waitUntil(holder);
        for (int i = 0; i < 12; i++) {
            threads.add(waiting(turns, "greedy", order));
        }
        threads.add(waiting(turns, "modest", order));
        allWait.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(order).hasSize(13);
        assertThat(order.indexOf("modest")).isLessThanOrEqualTo(1);
    }

    @Test
    void neverMoreThanThereArePlacesFor() throws InterruptedException {
        Turns turns = new Turns(2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            String client = "client-" + t % 3;
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 200; i++) {
                    turns.take(client, () -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        LockSupport.parkNanos(10_000);
                        return now.decrementAndGet();
                    });
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(most.get()).isBetween(1, 2);
        assertThat(now.get()).isZero();
        assertThat(turns.<Integer>take("again", () -> 7)).isEqualTo(7);
    }

    private static Thread waiting(Turns turns, String client, List<String> order) {
        Thread thread = new Thread(() -> turns.take(client, () -> order.add(client)));
        thread.start();
        waitUntil(thread);
        return thread;
    }

    private static void waitUntil(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
