package entente.results.calibration;

import entente.results.statistics.Proportion;
import entente.results.statistics.Sample;
import java.util.List;

/**
 * What came of a calibration.
 *
 * @param plan what was fitted to what
 * @param kept how many draws were kept
 * @param parameters the fitted parameters, in the plan's order
 * @param statistics how observed statistics compare with those of runs with fitted parameters
 * @param draws values of all parameters, drawn from what is believed after the data; each list is as likely as any other
 * @param predictions the counts of every nation in the scenario's order, in a run with each of these draws
 */
public record Calibration(
        CalibrationPlan plan,
        int kept,
        List<ParameterFit> parameters,
        List<StatisticFit> statistics,
        List<List<Double>> draws,
        List<List<CountSeries>> predictions) {

    public Calibration {
        parameters = List.copyOf(parameters);
        statistics = List.copyOf(statistics);
        draws = List.copyOf(draws);
        predictions = List.copyOf(predictions);
    }

    /**
     * One fitted parameter.
     *
     * @param parameter the parameter
     * @param median the middle of what is believed of it after the data
     * @param low the lower end of the interval that holds it with probability 95 %
     * @param high the upper end
     * @param coverage how often such intervals held the truth, where the kept draws in turn took the place of the data
     */
    public record ParameterFit(FreeParameter parameter, double median, double low, double high, Proportion coverage) {

        /** How much of the range that was thought possible is left, on a logarithmic scale, 0..1. */
        public double rangeLeft() {
            return Math.log(high / low) / Math.log(parameter.high() / parameter.low());
        }
    }

    /**
     * One statistic of yearly counts.
     *
     * @param statistic the statistic
     * @param observed its value in the data; NaN if it has none
     * @param predicted its values in runs with fitted parameters
     */
    public record StatisticFit(CountStatistic statistic, double observed, Sample predicted) {}

    /** The settings that give every parameter its median, each {@code path=value}. */
    public List<String> settings() {
        return parameters.stream()
                .map(fit -> fit.parameter().setting(fit.median()))
                .toList();
    }
}
