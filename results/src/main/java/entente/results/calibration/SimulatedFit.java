package entente.results.calibration;

import entente.engine.random.Keys;
import entente.results.calibration.Calibration.ParameterFit;
import entente.results.experiment.Meter;
import entente.results.experiment.RunFunction;
import entente.results.experiment.SeparateRuns;
import entente.results.experiment.Variant;
import entente.results.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits parameters by approximate Bayesian computation: runs a model with drawn parameters, and keeps what came near to the
 * data; see {@link Posterior}.
 */
public final class SimulatedFit {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final double MIDDLE = 0.5;
    private static final long PURPOSE = Keys.of("predictions");

    private final SeparateRuns runs;
    private final List<FreeParameter> parameters;
    private final int years;
    private final long seed;
    private final Meter meter;

    /**
     * Fits with the given parameters.
     *
     * @param years how many years after the warm-up are counted
     * @param meter told of every run
     */
    public SimulatedFit(
            RunFunction function, int threads, List<FreeParameter> parameters, int years, long seed, Meter meter) {
        this.runs = new SeparateRuns(function, threads);
        this.parameters = List.copyOf(parameters);
        this.years = years;
        this.seed = seed;
        this.meter = meter;
    }

    /**
     * What is believed after the data.
     *
     * @param kept how many draws were kept
     * @param parameters each parameter
     * @param points values of all parameters, drawn from what is believed
     */
    public record Fitted(int kept, List<ParameterFit> parameters, List<double[]> points) {

        public Fitted {
            parameters = List.copyOf(parameters);
            points = List.copyOf(points);
        }
    }

    /**
     * Runs draws and fits.
     *
     * @param observed what the model's statistics were in the data
     * @param draws how many draws are run
     * @param keep how many of them are kept
     * @param points how many points are drawn from what is believed then
     */
    public Fitted fit(DrawnModel model, double[] observed, int draws, int keep, int points) {
        double[][] drawn = DrawPoints.of(draws, parameters.size(), seed);
        double[][] statistics = new double[draws][];
        List<List<CountSeries>> counts = counts(
                model,
                0,
                IntStream.range(0, draws).mapToObj(d -> values(drawn[d])).toList());
        for (int d = 0; d < draws; d++) {
            statistics[d] = model.statistics(counts.get(d));
        }
        Posterior posterior = Posterior.of(drawn, statistics, observed, keep, -1);
        int[] covered = covered(drawn, statistics, posterior.kept(), keep);
        return new Fitted(
                posterior.kept().length,
                IntStream.range(0, parameters.size())
                        .mapToObj(p -> parameter(p, posterior, covered[p]))
                        .toList(),
                points(posterior, points));
    }

    /** Runs a model at points, numbered from {@code first}; the counts of every nation in each run. */
    public List<List<CountSeries>> counts(DrawnModel model, int first, List<double[]> points) {
        Variant[] variants = new Variant[points.size()];
        List<List<CountSeries>> results = new ArrayList<>(
                points.stream().map(point -> List.<CountSeries>of()).toList());
        runs.run(
                seed,
                first,
                points.size(),
                run -> variants[run] = model.variant(first + run, points.get(run)),
                run -> new YearCounter(variants[run].scenario(), years, counts -> {
                    synchronized (results) {
                        results.set(run, counts);
                    }
                    variants[run] = null;
                    meter.advance();
                }));
        return results;
    }

    private double[] values(double[] point) {
        return IntStream.range(0, point.length)
                .mapToDouble(p -> parameters.get(p).value(point[p]))
                .toArray();
    }

    private ParameterFit parameter(int number, Posterior posterior, int covered) {
        FreeParameter parameter = parameters.get(number);
        return new ParameterFit(
                parameter,
                parameter.value(posterior.quantile(number, MIDDLE)),
                parameter.value(posterior.quantile(number, LOW)),
                parameter.value(posterior.quantile(number, HIGH)),
                new Proportion(covered, posterior.kept().length));
    }

    /** Points drawn from what is believed after the data, evenly over all weights, with one shift for all. */
    private List<double[]> points(Posterior posterior, int count) {
        double shift = Keys.uniform(Keys.of(PURPOSE, Keys.mix(seed)));
        return IntStream.range(0, count)
                .mapToObj(run -> values(posterior.point(posterior.at((run + shift) / count))))
                .toList();
    }

    /** How often the interval held the truth where each kept draw in turn was the truth, and its counts the data. */
    private int[] covered(double[][] draws, double[][] statistics, int[] kept, int keep) {
        int[] covered = new int[parameters.size()];
        for (int truth : kept) {
            Posterior other = Posterior.of(draws, statistics, statistics[truth], keep, truth);
            for (int p = 0; p < covered.length; p++) {
                double value = draws[truth][p];
                boolean holds = other.quantile(p, LOW) <= value && value <= other.quantile(p, HIGH);
                covered[p] += holds ? 1 : 0;
            }
        }
        return covered;
    }
}
