package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * Replications of one verification case. A measure passes if |z| &lt; 3.5, where z is the normal quantile of the t(29)
 * probability of its deviation: one false alarm in about 2,100 measures.
 */
final class Case {

    private static final int REPLICATIONS = 30;
    private static final long SEED = 20_100_758;
    private static final double YEAR_DAYS = 365.25;

    private final String id;
    private final List<StockMoments> runs;

    private Case(String id, List<StockMoments> runs) {
        this.id = id;
        this.runs = runs;
    }

    /** Runs a case for so many years after its warm-up, with settings. */
    static Case run(String id, int years, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("horizonDays=" + (50 + years) * YEAR_DAYS);
        Scenario scenario = Scenarios.load("verification/" + id, all);
        List<StockMoments> runs = IntStream.range(0, REPLICATIONS)
                .parallel()
                .mapToObj(k -> {
                    StockMoments moments = new StockMoments(scenario.warmupDays(), 10 * YEAR_DAYS);
                    Simulation.run(scenario, RunSeeds.of(SEED, k), List.of(), moments);
                    moments.advance(scenario.horizonDays());
                    return moments;
                })
                .toList();
        return new Case(id, runs);
    }

    /** The runs, one a replication. */
    List<StockMoments> runs() {
        return runs;
    }

    /** Holds a measure to its expected value, and says what came out. */
    Case expect(String name, double expected, ToDoubleFunction<StockMoments> measure) {
        SummaryStatistics observed = new SummaryStatistics();
        runs.forEach(run -> observed.addValue(measure.applyAsDouble(run)));
        double error = observed.getStandardDeviation() / Math.sqrt(REPLICATIONS);
        double t = (observed.getMean() - expected) / error;
        double z = new NormalDistribution()
                .inverseCumulativeProbability(new TDistribution(REPLICATIONS - 1).cumulativeProbability(t));
        System.out.printf(
                "%-4s %-6s expected %9.5f observed %9.5f se %.5f z %5.2f%n",
                id, name, expected, observed.getMean(), error, z);
        assertThat(Math.abs(z))
                .as("%s %s: expected %f, observed %f", id, name, expected, observed.getMean())
                .isLessThan(3.5);
        return this;
    }
}
