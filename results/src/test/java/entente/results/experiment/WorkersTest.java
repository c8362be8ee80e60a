package entente.results.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void everyJobIsDoneOnce(int threads) {
        AtomicIntegerArray done = new AtomicIntegerArray(50);

        new Workers(threads).run(50, done::incrementAndGet);

        for (int i = 0; i < 50; i++) {
            assertThat(done.get(i)).isEqualTo(1);
        }
    }

    @Test
    void jobsRunAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);

        new Workers(2).run(2, i -> {
            both.countDown();
            assertThat(await(both)).isTrue();
        });
    }

    @Test
    void theFailureWithTheLowestNumberIsTold() {
        CountDownLatch laterFailed = new CountDownLatch(1);

        assertThatThrownBy(() -> new Workers(2).run(10, i -> {
                    if (i == 0) {
                        await(laterFailed);
                        throw new IllegalStateException("job 0");
                    }
                    laterFailed.countDown();
                    throw new IllegalStateException("job " + i);
                }))
                .hasMessage("job 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void afterAFailureNoFurtherJobBegins(int threads) {
        Set<Integer> begun = new ConcurrentSkipListSet<>();

        assertThatThrownBy(() -> new Workers(threads).run(1000, i -> {
                    begun.add(i);
                    if (i == 5) {
                        throw new IllegalStateException("job 5");
                    }
                }))
                .hasMessage("job 5");
        assertThat(begun).contains(0, 1, 2, 3, 4, 5).doesNotContain(999);
    }

    @Test
    void errorsAreToldAsTheyAre() {
        assertThatThrownBy(() -> new Workers(2).run(3, i -> {
                    throw new OutOfMemoryError("none left");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
