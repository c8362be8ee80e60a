package entente.results.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunSeedsTest {

    @Test
    void theFirstReplicationHasTheSeedItself() {
        assertThat(RunSeeds.of(42, 0)).isEqualTo(42);
        assertThat(RunSeeds.of(-1, 0)).isEqualTo(-1);
    }

    @Test
    void theOthersHaveThePublishedOutputsOfSplitMix64() {
        assertThat(RunSeeds.of(0, 1)).isEqualTo(0xe220a8397b1dcdafL);
        assertThat(RunSeeds.of(0, 2)).isEqualTo(0x6e789e6aa1b965f4L);
        assertThat(RunSeeds.of(0, 3)).isEqualTo(0x06c45d188009454fL);
    }

    @Test
    void anyReplicationCanBeReplayedAsTheFirstOfItsOwnSeed() {
        long seed = RunSeeds.of(7, 13);

        assertThat(RunSeeds.of(seed, 0)).isEqualTo(seed);
    }

    @Test
    void noTwoReplicationsShareASeed() {
        assertThat(IntStream.range(0, 100_000)
                        .mapToLong(k -> RunSeeds.of(1, k))
                        .distinct()
                        .count())
                .isEqualTo(100_000);
    }
}
