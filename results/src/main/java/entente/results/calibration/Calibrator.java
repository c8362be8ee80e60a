package entente.results.calibration;

import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.results.calibration.Calibration.StatisticFit;
import entente.results.experiment.Meter;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.statistics.Sample;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits parameters by approximate Bayesian computation. The likelihood of yearly counts cannot be written down, because plots
 * last over the turn of years and compete for teams; and estimators by simulated moments have intervals that hold for many
 * years only, where there are a few dozen. See {@link Posterior}.
 */
public final class Calibrator {

    private static final CountStatistic[] FITTED = Arrays.stream(CountStatistic.values())
            .filter(CountStatistic::isFitted)
            .toArray(CountStatistic[]::new);

    private final RunFunction function;
    private final int threads;

    /** A calibrator that runs on so many threads. */
    public Calibrator(RunFunction function, int threads) {
        this.function = function;
        this.threads = threads;
    }

    /**
     * Fits.
     *
     * @throws entente.scenarios.format.InvalidInput if the scenario or a setting is wrong
     */
    public Calibration run(CalibrationPlan plan, Progress progress) {
        SimulatedFit fit = new SimulatedFit(
                function,
                threads,
                plan.parameters(),
                plan.observed().years(),
                plan.seed(),
                new Meter(progress, plan.runs()));
        Planned model = new Planned(plan);
        SimulatedFit.Fitted fitted =
                fit.fit(model, scaled(plan.observed()), plan.draws(), plan.keep(), plan.predictions());
        List<List<CountSeries>> predictions = fit.counts(model, plan.draws(), fitted.points());
        return new Calibration(
                plan,
                fitted.kept(),
                fitted.parameters(),
                statistics(plan, predictions.stream().map(model::together).toList()),
                fitted.points().stream()
                        .map(point -> Arrays.stream(point).boxed().toList())
                        .toList(),
                predictions);
    }

    private static double[] scaled(CountSeries counts) {
        return Arrays.stream(FITTED)
                .mapToDouble(statistic -> statistic.scaled(counts))
                .toArray();
    }

    private static List<StatisticFit> statistics(CalibrationPlan plan, List<CountSeries> predictions) {
        List<StatisticFit> fits = new ArrayList<>();
        for (CountStatistic statistic : CountStatistic.values()) {
            double[] values = predictions.stream().mapToDouble(statistic::of).toArray();
            if (Arrays.stream(values).anyMatch(value -> !Double.isNaN(value))) {
                fits.add(new StatisticFit(statistic, statistic.of(plan.observed()), new Sample(values)));
            }
        }
        return fits;
    }

    /** The scenario of a plan with values set, and the counts of the nations that are compared. */
    private static final class Planned implements DrawnModel {
        private final CalibrationPlan plan;
        private final int[] compared;

        Planned(CalibrationPlan plan) {
            this.plan = plan;
            double[] lowest =
                    plan.parameters().stream().mapToDouble(FreeParameter::low).toArray();
            compared = compared(variant(0, lowest).scenario());
        }

        @Override
        public Variant variant(int run, double[] values) {
            Stream<String> set = IntStream.range(0, values.length)
                    .mapToObj(p -> plan.parameters().get(p).setting(values[p]));
            List<String> settings = Stream.of(plan.settings().stream(), plan.span().stream(), set)
                    .flatMap(all -> all)
                    .toList();
            return new Variant("drawn", settings, Scenarios.load(plan.scenario(), settings), List.of());
        }

        @Override
        public double[] statistics(List<CountSeries> counts) {
            return scaled(together(counts));
        }

        CountSeries together(List<CountSeries> counts) {
            return CountSeries.sum(Arrays.stream(compared).mapToObj(counts::get).toList());
        }

        /** The positions of the nations that are compared. */
        private int[] compared(Scenario scenario) {
            List<String> ids = scenario.nations().stream().map(Nation::id).toList();
            return IntStream.range(0, ids.size())
                    .filter(i -> plan.nations().isEmpty() || plan.nations().contains(ids.get(i)))
                    .toArray();
        }
    }
}
