package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultDigestTest {

    private static final RunRecord ONE = run(0, 0.5);
    private static final RunRecord OTHER = run(1, 0.25);
    private static final BlockResult.FailedRun FAILED =
            new BlockResult.FailedRun(2, "pooled", 3, 4, "reason", "command");

    private static RunRecord run(int point, double value) {
        return new RunRecord(
                point,
                "asWritten",
                7,
                11,
                List.of(
                        new RunRecord.Cell("cost", RunRecord.Cell.OVERALL, value, 1),
                        new RunRecord.Cell("leaks", RunRecord.Cell.OVERALL, 2, 1)));
    }

    @Test
    void doesNotDependOnTheOrder() {
        assertThat(of(ONE, OTHER)).isEqualTo(of(OTHER, ONE)).hasSize(64);
    }

    @Test
    void partsAddUp() {
        ResultDigest whole = new ResultDigest();
        whole.add(of(ONE));
        whole.add(of(OTHER));

        assertThat(whole.text()).isEqualTo(of(ONE, OTHER));
    }

    @Test
    void everyValueCounts() {
        assertThat(of(run(0, 0.5))).isNotEqualTo(of(run(0, Math.nextUp(0.5)))).isNotEqualTo(of(run(1, 0.5)));
        assertThat(of(ONE, ONE)).isNotEqualTo(of(ONE));
    }

    @Test
    void zeroIsZeroWhateverItsSign() {
        assertThat(of(run(0, -0.0))).isEqualTo(of(run(0, 0.0)));
    }

    @Test
    void failuresCountWithoutTheirReason() {
        ResultDigest digest = new ResultDigest();
        digest.add(FAILED);
        ResultDigest other = new ResultDigest();
        other.add(new BlockResult.FailedRun(2, "pooled", 3, 4, "another", "another"));

        assertThat(digest.text()).isEqualTo(other.text()).isNotEqualTo(new ResultDigest().text());
    }

    private static String of(RunRecord... runs) {
        ResultDigest digest = new ResultDigest();
        List.of(runs).forEach(digest::add);
        return digest.text();
    }
}
