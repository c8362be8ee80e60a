package entente.results.calibration;

import entente.engine.random.Keys;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.results.calibration.Calibration.ParameterFit;
import entente.results.calibration.Calibration.StatisticFit;
import entente.results.experiment.Meter;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.SeparateRuns;
import entente.results.experiment.Variant;
import entente.results.statistics.Proportion;
import entente.results.statistics.Sample;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits parameters by approximate Bayesian computation. The likelihood of yearly counts cannot be written down, because plots
 * last over the turn of years and compete for teams; and estimators by simulated moments have intervals that hold for many
 * years only, where there are a few dozen. See {@link Posterior}.
 */
public final class Calibrator {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final double MIDDLE = 0.5;
    private static final long PURPOSE = Keys.of("predictions");
    private static final CountStatistic[] FITTED = Arrays.stream(CountStatistic.values())
            .filter(CountStatistic::isFitted)
            .toArray(CountStatistic[]::new);

    private final SeparateRuns runs;

    /** A calibrator that runs on so many threads. */
    public Calibrator(RunFunction function, int threads) {
        runs = new SeparateRuns(function, threads);
    }

    /**
     * Fits.
     *
     * @throws entente.scenarios.format.InvalidInput if the scenario or a setting is wrong
     */
    public Calibration run(CalibrationPlan plan, Progress progress) {
        Meter meter = new Meter(progress, plan.runs());
        double[][] draws = DrawPoints.of(plan.draws(), plan.parameters().size(), plan.seed());
        Scenario first = variant(plan, draws[0]).scenario();
        List<List<CountSeries>> drawn = counts(plan, 0, plan.draws(), run -> draws[run], meter);
        int[] compared = compared(plan, first);
        double[][] statistics =
                drawn.stream().map(counts -> scaled(together(counts, compared))).toArray(double[][]::new);
        Posterior posterior = Posterior.of(draws, statistics, scaled(plan.observed()), plan.keep(), -1);
        double[][] fitted = fitted(plan, posterior);
        List<List<CountSeries>> predictions = counts(plan, plan.draws(), plan.predictions(), run -> fitted[run], meter);
        return new Calibration(
                plan,
                posterior.kept().length,
                parameters(plan, draws, statistics, posterior),
                statistics(plan, predictions, compared),
                predictions);
    }

    private static Variant variant(CalibrationPlan plan, double[] point) {
        Stream<String> values = IntStream.range(0, point.length).mapToObj(p -> {
            FreeParameter parameter = plan.parameters().get(p);
            return parameter.setting(parameter.value(point[p]));
        });
        List<String> settings = Stream.of(plan.settings().stream(), plan.span().stream(), values)
                .flatMap(all -> all)
                .toList();
        return new Variant("drawn", settings, Scenarios.load(plan.scenario(), settings), List.of());
    }

    private List<List<CountSeries>> counts(
            CalibrationPlan plan, int first, int count, IntFunction<double[]> points, Meter meter) {
        Variant[] variants = new Variant[count];
        List<List<CountSeries>> results = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(run -> List.<CountSeries>of())
                .toList());
        runs.run(
                plan.seed(),
                first,
                count,
                run -> variants[run] = variant(plan, points.apply(run)),
                run -> new YearCounter(variants[run].scenario(), plan.observed().years(), counts -> {
                    synchronized (results) {
                        results.set(run, counts);
                    }
                    variants[run] = null;
                    meter.advance();
                }));
        return results;
    }

    /** The positions of the nations that are compared. */
    private static int[] compared(CalibrationPlan plan, Scenario scenario) {
        List<String> ids = scenario.nations().stream().map(Nation::id).toList();
        return IntStream.range(0, ids.size())
                .filter(i -> plan.nations().isEmpty() || plan.nations().contains(ids.get(i)))
                .toArray();
    }

    private static CountSeries together(List<CountSeries> counts, int[] nations) {
        return CountSeries.sum(Arrays.stream(nations).mapToObj(counts::get).toList());
    }

    private static double[] scaled(CountSeries counts) {
        return Arrays.stream(FITTED)
                .mapToDouble(statistic -> statistic.scaled(counts))
                .toArray();
    }

    /** Points drawn from what is believed after the data. */
    private static double[][] fitted(CalibrationPlan plan, Posterior posterior) {
        double[][] points = new double[plan.predictions()][];
        for (int run = 0; run < points.length; run++) {
            // Evenly over all weights, with one shift for all.
            double shift = Keys.uniform(Keys.of(PURPOSE, Keys.mix(plan.seed())));
            points[run] = posterior.point(posterior.at((run + shift) / points.length));
        }
        return points;
    }

    private static List<ParameterFit> parameters(
            CalibrationPlan plan, double[][] draws, double[][] statistics, Posterior posterior) {
        int[] covered = covered(plan, draws, statistics, posterior.kept());
        List<ParameterFit> fits = new ArrayList<>();
        for (int p = 0; p < plan.parameters().size(); p++) {
            FreeParameter parameter = plan.parameters().get(p);
            fits.add(new ParameterFit(
                    parameter,
                    parameter.value(posterior.quantile(p, MIDDLE)),
                    parameter.value(posterior.quantile(p, LOW)),
                    parameter.value(posterior.quantile(p, HIGH)),
                    new Proportion(covered[p], posterior.kept().length)));
        }
        return fits;
    }

    /** How often the interval held the truth where each kept draw in turn was the truth, and its counts the data. */
    private static int[] covered(CalibrationPlan plan, double[][] draws, double[][] statistics, int[] kept) {
        int[] covered = new int[plan.parameters().size()];
        for (int truth : kept) {
            Posterior other = Posterior.of(draws, statistics, statistics[truth], plan.keep(), truth);
            for (int p = 0; p < covered.length; p++) {
                double value = draws[truth][p];
                boolean holds = other.quantile(p, LOW) <= value && value <= other.quantile(p, HIGH);
                covered[p] += holds ? 1 : 0;
            }
        }
        return covered;
    }

    private static List<StatisticFit> statistics(
            CalibrationPlan plan, List<List<CountSeries>> predictions, int[] compared) {
        List<CountSeries> together =
                predictions.stream().map(counts -> together(counts, compared)).toList();
        List<StatisticFit> fits = new ArrayList<>();
        for (CountStatistic statistic : CountStatistic.values()) {
            double[] values = together.stream().mapToDouble(statistic::of).toArray();
            if (Arrays.stream(values).anyMatch(value -> !Double.isNaN(value))) {
                fits.add(new StatisticFit(statistic, statistic.of(plan.observed()), new Sample(values)));
            }
        }
        return fits;
    }
}
