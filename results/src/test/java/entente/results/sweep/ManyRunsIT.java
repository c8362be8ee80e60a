package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.plan.Sweep;
import entente.results.sample.FakeRuns;
import entente.results.store.Manifest;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100,000 runs: what lives in memory does not grow with them. */
@Tag("long")
class ManyRunsIT {

    private static final int RUNS = 100_000;
    private static final long MOST_GROWTH_BYTES = 16L << 20;

    @TempDir
    private Path folder;

    @Test
    void memoryStaysTheSame() {
        Sweep sweep = Sweeps.read(Sweeps.SMALL.replace("replications: 20", "replications: " + (RUNS + 17) / 18));
        AtomicInteger runs = new AtomicInteger();
        AtomicLong early = new AtomicLong();
        AtomicLong late = new AtomicLong();

        Manifest manifest = Sweeps.run(
                sweep,
                (scenario, seed, decisions, listener) -> {
                    int run = runs.incrementAndGet();
                    if (run == RUNS / 10) {
                        early.set(used());
                    } else if (run == RUNS * 9 / 10) {
                        late.set(used());
                    }
                    return FakeRuns.FOILING.run(scenario, seed, decisions, listener);
                },
                folder.resolve("out"),
                2);

        assertThat(manifest.progress().runs()).isGreaterThanOrEqualTo(RUNS);
        assertThat(late.get() - early.get()).isLessThan(MOST_GROWTH_BYTES);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
