package entente.engine.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Ceilings bound what a nation can notice, whatever becomes of it, and seldom move. */
class CeilingsTest {

    private static final int NETWORK = 1;

    /** Nations that would notice so much of a network at most. */
    private static final class Watch implements Surveillance {

        private final double[] most;

        Watch(double... most) {
            this.most = most;
        }

        @Override
        public double reach(int nation) {
            return 1;
        }

        @Override
        public double permissiveness(int nation, int network) {
            return 0;
        }

        @Override
        public double ceiling(int nation, ReportSubject subject) {
            return most[nation];
        }

        @Override
        public double ceiling(int nation, int network) {
            assertThat(network).isEqualTo(NETWORK);
            return most[nation];
        }

        @Override
        public void consider(Candidate candidate) {
            throw new AssertionError("nothing is left to notice here");
        }
    }

    @Test
    void areTheNextPowersOfTwo() {
        Ceilings ceilings = new Ceilings(new Watch(0, 0.25, 0.3, 0.5000001, 1, 1.2), NETWORK, 6);

        assertThat(new double[] {
                    ceilings.of(0), ceilings.of(1), ceilings.of(2), ceilings.of(3), ceilings.of(4), ceilings.of(5)
                })
                .containsExactly(0, 0.25, 0.5, 1, 1, 2);
    }

    @Test
    void boundWhatEachNationCouldNoticeHoweverItMoves() {
        Watch watch = new Watch(0.5);
        Ceilings ceilings = new Ceilings(watch, NETWORK, 1);
        SplittableRandom random = new SplittableRandom(5);
        for (int step = 0; step < 10_000; step++) {
            watch.most[0] = Math.min(2, Math.max(0, watch.most[0] * (0.5 + random.nextDouble())));
            double before = ceilings.of(0);

            assertThat(ceilings.change(0)).isEqualTo(ceilings.of(0) != before);
            assertThat(ceilings.of(0)).isGreaterThanOrEqualTo(watch.most[0]).isLessThanOrEqualTo(4 * watch.most[0]);
        }
    }

    @Test
    void stayWhileANationMovesALittle() {
        Watch watch = new Watch(0.3);
        Ceilings ceilings = new Ceilings(watch, NETWORK, 1);
        for (double most : new double[] {0.4, 0.2, 0.5, 0.13, 0.3}) {
            watch.most[0] = most;
            assertThat(ceilings.change(0)).as("at %s", most).isFalse();
        }
        watch.most[0] = 0.51;
        assertThat(ceilings.change(0)).isTrue();
        watch.most[0] = 0.1;
        assertThat(ceilings.change(0)).isTrue();
        assertThat(ceilings.of(0)).isEqualTo(0.125);
    }

    @Test
    void fallToNothingWithCoverage() {
        Watch watch = new Watch(0.3);
        Ceilings ceilings = new Ceilings(watch, NETWORK, 1);
        watch.most[0] = 0;

        assertThat(ceilings.change(0)).isTrue();
        assertThat(ceilings.of(0)).isZero();
        assertThat(ceilings.change(0)).isFalse();
    }
}
