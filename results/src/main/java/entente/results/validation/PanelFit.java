package entente.results.validation;

import entente.results.calibration.Calibration.ParameterFit;
import entente.results.calibration.CountSeries;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Sample;
import entente.results.statistics.ShareInterval;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What came of fitting one half of a panel.
 *
 * @param draws how many draws of the parameters were run
 * @param kept how many of them were kept
 * @param parameters what is believed of them
 * @param spread how numbers of plots differ between the countries of the fitted half
 * @param differing runs with fitted parameters in which nations differ: the counts of each, in the scenario's order
 * @param alike the same parameters where they do not
 */
record PanelFit(
        int draws,
        int kept,
        List<ParameterFit> parameters,
        RankedSpread spread,
        List<List<CountSeries>> differing,
        List<List<CountSeries>> alike) {

    PanelFit {
        parameters = List.copyOf(parameters);
        differing = List.copyOf(differing);
        alike = List.copyOf(alike);
    }

    /** A value of the nations that stand for the test half, over the runs in which they differ. */
    Sample test(ToDoubleFunction<List<CountSeries>> statistic) {
        return sample(differing, "T", statistic);
    }

    /** The same of the fitted half. */
    Sample fitted(ToDoubleFunction<List<CountSeries>> statistic) {
        return sample(differing, "F", statistic);
    }

    /** A value of all nations together. */
    Sample all(ToDoubleFunction<CountSeries> statistic) {
        return new Sample(differing.stream()
                .mapToDouble(run -> statistic.applyAsDouble(CountSeries.sum(run)))
                .toArray());
    }

    static Sample sample(List<List<CountSeries>> runs, String half, ToDoubleFunction<List<CountSeries>> statistic) {
        return new Sample(runs.stream()
                .mapToDouble(run -> statistic.applyAsDouble(DifferingNations.half(run, half)))
                .toArray());
    }

    /** The share of plots foiled in the test half, of all runs together. */
    Estimate shareFoiled() {
        List<CountSeries> test = differing.stream()
                .map(run -> CountSeries.sum(DifferingNations.half(run, "T")))
                .toList();
        return ShareInterval.of(Jackknife.estimate(new RatioOfTotals(
                test.stream().mapToDouble(CountSeries::foiledInAll).toArray(),
                test.stream().mapToDouble(CountSeries::plots).toArray())));
    }
}
