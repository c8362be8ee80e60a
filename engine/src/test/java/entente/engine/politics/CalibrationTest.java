package entente.engine.politics;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.scenario.DurationLaw;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Trust against the grades that a sender gives. AAA only watches and tells BBB; BBB acts on every report, which turns out
 * true in half of all cases. What AAA says of each is one and the same grade. The mean of trust in the running engine is
 * compared with that of the rule fed by a generator of the test's own; standard errors are those of means over 100 batches,
 * limits as {@link Scores} says.
 */
class CalibrationTest {

    private static final double FORGETTING = 0.9;
    private static final double TRUE_SHARE = 0.5;
    private static final int BATCHES = 100;
    private static final List<Double> STATED = List.of(0.95, 0.8, 0.5, 0.3, 0.1, 0.5);
    private static final int EXPERIENCES = 10_000;

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void trustSettlesWhereAnIndependentSimulationSays(int credibility) {
        double[] engine = batches(series(credibility));
        double[] own = batches(simulated(STATED.get(credibility - 1)));
        double error = Math.sqrt(squaredError(engine) + squaredError(own));
        assertThat((mean(engine) - mean(own)) / error).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** True in half of all cases: the one who says so gains; the one who says "confirmed" loses against it. */
    @Test
    void whoClaimsMoreThanItKnowsIsTrustedLess() {
        double calibrated = mean(series(3));
        double bold = mean(series(2));
        double overconfident = mean(series(1));
        assertThat(calibrated).isGreaterThan(0.6);
        assertThat(bold).isLessThan(calibrated - 0.05);
        assertThat(overconfident).isLessThan(bold - 0.02);
    }

    /** What is wrong costs by what was claimed: the square of the stated probability, for the first report of all. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void theFirstFalseReportCostsTheSquareOfWhatWasClaimed(int credibility) {
        double stated = STATED.get(credibility - 1);
        double expected = 1 / (2 + stated * stated);
        assertThat(series(credibility, 0, 2).findFirst().orElseThrow()).isCloseTo(expected, within(1e-12));
    }

    private static double[] series(int credibility) {
        return series(credibility, TRUE_SHARE, EXPERIENCES / 10.0).toArray();
    }

    private static DoubleStream series(int credibility, double trueShare, double years) {
        List<Double> shares = DoubleStream.iterate(1, at -> at + 1)
                .limit(6)
                .mapToObj(at -> at == credibility ? 1.0 : 0.0)
                .toList();
        return run(
                        scenario(
                                years * YEAR,
                                watcher("AAA", "falseReportsPerYear", 10 * (1 - trueShare)),
                                nation("BBB", "falseLeadDays", 0),
                                agreement("AAA", "BBB"),
                                rules(
                                        "trustLearns",
                                        true,
                                        "trustForgetting",
                                        FORGETTING,
                                        "reportsPerPhantom",
                                        1,
                                        "credibilityShares",
                                        shares,
                                        "falseGradeDrop",
                                        0,
                                        "truthProbabilities",
                                        STATED),
                                network(
                                        "net",
                                        evenly("AAA"),
                                        "plotsPerYear",
                                        10 * trueShare,
                                        "clockDays",
                                        1e7,
                                        "clockLaw",
                                        DurationLaw.FIXED)),
                        credibility)
                .events(TrustChanged.class)
                .stream()
                .mapToDouble(TrustChanged::trust);
    }

    private static double[] simulated(double stated) {
        Random random = new Random(7);
        double good = 0;
        double bad = 0;
        double[] trust = new double[EXPERIENCES];
        for (int i = 0; i < EXPERIENCES; i++) {
            good *= FORGETTING;
            bad *= FORGETTING;
            if (random.nextDouble() < TRUE_SHARE) {
                good += 1 - Math.pow(1 - stated, 2);
            } else {
                bad += Math.pow(stated, 2);
            }
            trust[i] = (good + 1) / (good + bad + 2);
        }
        return trust;
    }

    private static double[] batches(double[] series) {
        int size = (series.length - EXPERIENCES / 20) / BATCHES;
        double[] means = new double[BATCHES];
        for (int batch = 0; batch < BATCHES; batch++) {
            means[batch] = DoubleStream.of(series)
                    .skip(EXPERIENCES / 20 + (long) batch * size)
                    .limit(size)
                    .average()
                    .orElseThrow();
        }
        return means;
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    private static double squaredError(double[] batches) {
        double mean = mean(batches);
        return DoubleStream.of(batches)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (batches.length - 1)
                / batches.length;
    }
}
