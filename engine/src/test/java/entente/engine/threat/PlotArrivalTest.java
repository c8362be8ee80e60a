package entente.engine.threat;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.random.Draws;
import entente.engine.random.Seeds;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Arrivals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrivals whose rate switches between two phases, and surges on top of any arrivals. Limits as {@link Scores} says. */
class PlotArrivalTest {

    private static final double MEAN = 4;

    /**
     * The rate is a two-state process with mean λ and covariance a²λ² exp(-2t/τ), where a = (f-1)/(f+1). So counts of
     * windows of length T have the variance λT + a²λ²(τT - τ²(1 - exp(-2T/τ))/2), and those of two adjacent windows the
     * covariance a²λ²τ²(1 - exp(-2T/τ))²/4. Sample: 100 separate runs of 100 years each, one statistic a run.
     */
    @ParameterizedTest
    @CsvSource({"4, 730.5", "10, 200", "1, 730.5"})
    void yearlyCountsHaveTheMeanAndTheOverDispersionOfASwitchingRate(double factor, double phaseDays) {
        double a = (factor - 1) / (factor + 1);
        double tau = phaseDays / YEAR;
        double fade = 1 - Math.exp(-2 / tau);
        double squared = a * a * MEAN * MEAN;
        List<Double> means = new ArrayList<>();
        List<Double> variances = new ArrayList<>();
        List<Double> covariances = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            double[] counts = yearlyCounts(factor, phaseDays, seed);
            double sum = 0;
            double squares = 0;
            double products = 0;
            for (int year = 0; year < counts.length; year++) {
                sum += counts[year];
                squares += (counts[year] - MEAN) * (counts[year] - MEAN);
                products += year == 0 ? 0 : (counts[year] - MEAN) * (counts[year - 1] - MEAN);
            }
            means.add(sum / counts.length);
            variances.add(squares / counts.length);
            covariances.add(products / (counts.length - 1));
        }
        assertThat(Scores.mean(means, MEAN)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.mean(variances, MEAN + squared * (tau - tau * tau * fade / 2)))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.mean(covariances, squared * tau * tau * fade * fade / 4))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    private static double[] yearlyCounts(double factor, double phaseDays, long seed) {
        double[] counts = new double[100];
        ThreatNetwork network = quietly(
                "plotsPerYear",
                MEAN,
                "arrivals",
                Arrivals.REGIME_SWITCHING,
                "regimeFactor",
                factor,
                "regimeDays",
                phaseDays);
        run(scenario(100 * YEAR, watcher("AAA"), network), seed)
                .events(BirthConsidered.class)
                .forEach(e -> counts[(int) (e.day() / YEAR)]++);
        return counts;
    }

    /** 400 runs with a surge of mean 20: a Poisson count has a mean square of 20 around it, whatever its network does. */
    @ParameterizedTest
    @CsvSource({"NEGATIVE_BINOMIAL", "REGIME_SWITCHING"})
    void aSurgeComesAtTheRateThatTheControlNames(Arrivals arrivals) {
        List<Double> counts = new ArrayList<>();
        List<Double> squares = new ArrayList<>();
        for (int seed = 0; seed < 400; seed++) {
            ThreatNetwork network = quietly("plotsPerYear", 0, "arrivals", arrivals);
            double count = run(
                            scenario(YEAR, watcher("AAA"), network), seed, new SurgeOfPlots(100, "net", 40, YEAR / 2))
                    .events(BirthConsidered.class)
                    .size();
            counts.add(count);
            squares.add((count - 20) * (count - 20));
        }
        assertThat(Scores.mean(counts, 20)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.mean(squares, 20)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** Another ratio of rates moves no phase: with the same seed, births come in the same phases. */
    @Test
    void phasesDoNotDependOnTheRates() {
        RegimeArrival mild = arrival(2, 3);
        RegimeArrival strong = arrival(20, 3);
        double day = 0;
        for (int phase = 0; phase < 50; phase++) {
            assertThat(strong.lastsUntil(day)).isEqualTo(mild.lastsUntil(day));
            assertThat(strong.factor(day) > 1).isEqualTo(mild.factor(day) > 1);
            double next = mild.lastsUntil(day);
            assertThat(mild.factor(next)).isNotEqualTo(mild.factor(day));
            assertThat(mild.factor(Math.nextDown(next))).isEqualTo(mild.factor(day));
            day = next;
        }
        // Fifty exponential lengths of mean 100: beyond 4 standard errors once in 16 000 times.
        assertThat(day / 50).isBetween(100 - 4 * 100 / Math.sqrt(50), 100 + 4 * 100 / Math.sqrt(50));
    }

    private static RegimeArrival arrival(double ratio, long seed) {
        return new RegimeArrival(new Draws(Seeds.of(seed)), 11, ratio, 100);
    }

    private static ThreatNetwork quietly(Object... overrides) {
        Object[] all = Arrays.copyOf(overrides, overrides.length + 2);
        all[overrides.length] = "tracesPerPlotYear";
        all[overrides.length + 1] = 0;
        return network("net", evenly("AAA"), all);
    }
}
