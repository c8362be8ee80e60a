package entente.results.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.results.statistics.ResponseTable;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What replications say of a factor that does something, and of one that only changes what chance does in each of them. */
class SignAgreementTest {

    private static final int POINTS = 60;

    /** The differences between two levels in seven replications: Fisher's test counts the ways to give signs by itself. */
    @Test
    void ofTwoLevelsItIsTheExactTestOfTheirDifferences() {
        double[] differences = {3, 1, 4, -1.5, 2, 2.5, 0.5};
        double[][] values = new double[8][differences.length];
        double[] levels = new double[8];
        for (int p = 0; p < 8; p++) {
            levels[p] = p % 2;
            for (int k = 0; k < differences.length; k++) {
                values[p][k] = 10 * k + (p % 2) * differences[k];
            }
        }
        double found = Math.abs(Arrays.stream(differences).sum());
        long more = IntStream.range(0, 1 << differences.length)
                .filter(signs -> Math.abs(IntStream.range(0, differences.length)
                                .mapToDouble(k -> (signs >> k & 1) == 0 ? differences[k] : -differences[k])
                                .sum())
                        >= found - 1e-9)
                .count();

        assertThat(SignAgreement.probabilities(List.of(new Column(levels, false)), ResponseTable.of(values)))
                .containsExactly(new double[] {more / 128.0}, within(1e-12));
    }

    /** So many replications that are one and the same have 2^(1 − n) by their signs: six are the fewest below 5 %. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 8})
    void aHandfulTellsNothing(int replications) {
        double[] levels = IntStream.range(0, 40).mapToDouble(p -> p / 39.0).toArray();
        double[][] values = new double[40][replications];
        for (int p = 0; p < 40; p++) {
            Arrays.fill(values[p], 5 * levels[p]);
        }

        assertThat(SignAgreement.probabilities(List.of(new Column(levels, false)), ResponseTable.of(values)))
                .containsExactly(new double[] {Math.pow(2, 1 - replications)}, within(1e-12));
    }

    /** Runs in which nothing happens anywhere have nothing to agree on. */
    @Test
    void whereNothingVariesNothingAgrees() {
        double[] levels = IntStream.range(0, 40).mapToDouble(p -> p % 3).toArray();

        assertThat(SignAgreement.probabilities(List.of(new Column(levels, true)), ResponseTable.of(new double[40][12])))
                .containsExactly(1);
    }

    /** 200 designs of each kind: 10 ± 3.1 at 5 %, more than 22 but for 1 in 5,000. */
    @ParameterizedTest
    @CsvSource({"6, 1", "12, 1", "12, 0", "30, 0.3"})
    void whatOnlyChangesChanceIsSeldomAgreedOn(int replications, double real) {
        assertThat(told(replications, real, 200)[0]).isLessThanOrEqualTo(22);
    }

    /** 2,000 designs of each kind: 100 ± 9.7, more than 132 but for 1 in 2,000. */
    @Tag("long")
    @ParameterizedTest
    @CsvSource({"6, 1", "8, 0", "12, 1", "12, 0", "30, 0.3", "30, 3"})
    void atMostOneInTwentyDesignsAgreesOnWhatOnlyChangesChance(int replications, double real) {
        assertThat(told(replications, real, 2000)[0]).isLessThanOrEqualTo(132);
    }

    /** A factor that changes the mean by five of its standard errors is agreed on: of 100 designs at 80 % fewer than 68 but for 0.003. */
    @Test
    void whatMattersIsAgreedOn() {
        assertThat(told(12, 1, 100)[1]).isGreaterThanOrEqualTo(68);
    }

    /**
     * In how many designs any of two factors that only change chance is agreed on, and in how many one that matters is. In
     * each replication, one of the two bends all runs along its range in a way of its own, and each kind of the other
     * shifts them.
     */
    private static int[] told(int replications, double real, int designs) {
        int[] told = new int[2];
        for (int design = 0; design < designs; design++) {
            SplittableRandom random = new SplittableRandom(1000L * replications + design);
            double[] matters = random.doubles(POINTS).toArray();
            double[] bends = random.doubles(POINTS).toArray();
            double[] kinds = random.ints(POINTS, 0, 3).asDoubleStream().toArray();
            double[][] values = new double[POINTS][replications];
            for (int k = 0; k < replications; k++) {
                double slope = 3 * gaussian(random);
                double phase = 7 * random.nextDouble();
                double[] shifts = {gaussian(random), gaussian(random), gaussian(random)};
                for (int p = 0; p < POINTS; p++) {
                    values[p][k] = 3 * real * (matters[p] + matters[p] * matters[p])
                            + slope * Math.sin(phase + 3 * bends[p])
                            + 2 * shifts[(int) kinds[p]]
                            + gaussian(random);
                }
            }
            double[] agreement = SignAgreement.probabilities(
                    List.of(new Column(matters, false), new Column(bends, false), new Column(kinds, true)),
                    ResponseTable.of(values));
            told[0] += Math.min(agreement[1], agreement[2]) <= 0.05 ? 1 : 0;
            told[1] += agreement[0] <= 0.05 ? 1 : 0;
        }
        return told;
    }

    private static double gaussian(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
