package entente.results.verification.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exact results must be at the edges of their parameters, where another formula holds. */
class OracleLimitsTest {

    @Test
    void withoutDetectionPlotsArePoisson() {
        TerrorQueueChain chain = new TerrorQueueChain(TerrorQueue.of(10, 1, 0, 4, 5));
        assertThat(chain.meanUndetected()).isCloseTo(10, within(1e-8));
        assertThat(chain.varianceUndetected()).isCloseTo(10, within(1e-7));
        assertThat(chain.shareFoiled()).isCloseTo(0, within(1e-9));
    }

    /** Rates that differ by a factor of a million are hard on a solver. */
    @ParameterizedTest
    @ValueSource(doubles = {1e3, 1e5, 1e6})
    void withVeryFastInterdictionAllTeamsAreFree(double rho) {
        TerrorQueueChain chain = new TerrorQueueChain(TerrorQueue.of(10, 1, 0.2, rho, 10));
        assertThat(chain.shareFoiled()).isCloseTo(2.0 / 3, within(1 / rho));
        assertThat(chain.meanUndetected()).isCloseTo(10.0 / 3, within(2 / rho));
    }

    @Test
    void withVeryShortFalseLeadsTheyDoNotMatter() {
        TerrorQueueChain without = new TerrorQueueChain(TerrorQueue.of(6, 1, 0.2, 4, 5));
        TerrorQueueChain with = new TerrorQueueChain(new TerrorQueue(6, 1, 0.2, 4, 5, 1, 1e5));
        assertThat(with.shareFoiled()).isCloseTo(without.shareFoiled(), within(1e-5));
        assertThat(with.meanMisled()).isCloseTo((5 - with.meanWatched()) / 1e5, within(1e-9));
    }

    @Test
    void rareFalseLeadsChangeNothing() {
        TerrorQueueChain without = new TerrorQueueChain(TerrorQueue.of(6, 1, 0.2, 4, 5));
        TerrorQueueChain with = new TerrorQueueChain(new TerrorQueue(6, 1, 0.2, 4, 5, 1e-7, 1));
        assertThat(with.shareFoiled()).isCloseTo(without.shareFoiled(), within(1e-6));
    }

    /** A nation as Kaplan describes the United States (case V1): a large chain, which a sparse solver is for. */
    @Test
    void largeChainsAreSolved() {
        TerrorQueue queue = TerrorQueue.of(4, 1 / 3.75, 0.0107, 4, 101);
        TerrorQueueChain chain = new TerrorQueueChain(queue);
        assertThat(chain.shareFoiled()).isCloseTo(new FluidLimit(queue).shareFoiled(), within(0.001));
        // Births balance attacks and interdictions.
        assertThat(queue.mu() * chain.meanUndetected() + queue.rho() * chain.meanWatched())
                .isCloseTo(4, within(1e-7));
    }

    @Test
    void chainsThatAreTooLargeAreRefused() {
        assertThatThrownBy(() -> new TerrorQueueChain(new TerrorQueue(100, 1, 0.1, 1, 200, 1, 1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("it is solved up to 150000");
        assertThatThrownBy(() -> TerrorQueue.of(1, 0, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Those whose patience is a service time leave as fast as they would be served: all are Poisson. */
    @Test
    void patienceOfAServiceTimeMakesAPoissonNumber() {
        assertThat(Erlang.waitsImpatiently(5, 3, 1))
                .isCloseTo(1 - new PoissonDistribution(3).cumulativeProbability(4), within(1e-12));
        assertThat(Erlang.waitsImpatiently(5, 3, 1e-9)).isCloseTo(Erlang.waits(5, 3), within(1e-8));
        assertThat(Erlang.waitsImpatiently(5, 3, 1e9)).isCloseTo(Erlang.lost(5, 3), within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.9, 400", "30, 24, 250", "100, 90, 450", "5, 0.01, 20"})
    void chainsOfServersAgreeWithTheFormulas(int servers, double load, int room) {
        assertThat(new ServerChain(servers, load, 0, 0).allBusy()).isCloseTo(Erlang.lost(servers, load), within(1e-10));
        assertThat(new ServerChain(servers, load, 0, room).allBusy())
                .isCloseTo(Erlang.waits(servers, load), within(1e-10));
        assertThat(new ServerChain(servers, load, 2, room).allBusy())
                .isCloseTo(Erlang.waitsImpatiently(servers, load, 2), within(1e-10));
    }

    /** Each state is ten times as probable as the one before: all have their digits, though guessed the other way round. */
    @Test
    void probabilitiesOfAllOrdersHaveTheirDigits() {
        SparseChain chain = new SparseChain(60);
        for (int n = 0; n < 59; n++) {
            chain.add(n, n + 1, 1);
            chain.add(n + 1, n, 0.1);
        }
        double[] guess = new double[60];
        Arrays.setAll(guess, n -> Math.exp(-n));
        double[] probabilities = chain.stationary(guess);
        for (int n = 0; n < 60; n++) {
            assertThat(probabilities[n] * Math.pow(10, 59 - n)).isCloseTo(0.9, within(1e-12));
        }
    }

    /** Teams that find what there is within hours: patient customers of five servers, who leave at the rate μ. */
    @Test
    void detectionFarFasterThanAllElseIsSolvedWithPrecision() {
        TerrorQueueChain chain = new TerrorQueueChain(TerrorQueue.of(3, 0.5, 1000, 1, 5));
        double weight = 1;
        double all = 1;
        double busy = 0;
        for (int n = 1; n < 200; n++) {
            weight *= 3 / (Math.min(n, 5) + 0.5 * Math.max(0, n - 5));
            all += weight;
            busy += weight * Math.min(n, 5);
        }
        assertThat(chain.meanWatched()).isCloseTo(busy / all, within(2e-3));
        assertThat(chain.shareFoiled()).isCloseTo(busy / all / 3, within(1e-3));
    }

    @Test
    void oneDetectorAloneIsTheWholePool() {
        assertThat(SharingForms.isolated(List.of(new SharingForms.Detector(12, 4)), 4.0 / 3))
                .isCloseTo(SharingForms.pooled(12, 4.0 / 3, 4), within(1e-10));
        assertThat(SharingForms.delayed(2.4, 9.6, 4.0 / 3, 1e3)).isCloseTo(2.4 / (2.4 + 4.0 / 3), within(1e-12));
    }
}
