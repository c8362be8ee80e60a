package entente.results.sensitivity;

import entente.results.design.MorrisDesign;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What changing one factor over its whole range does to an output, as far as steps along trajectories tell.
 *
 * @param mean the mean over trajectories, with an interval: the sign tells the direction (Morris's μ)
 * @param absolute the mean of absolute values, with an interval: how much it matters (μ* of F. Campolongo, J. Cariboni and
 *     A. Saltelli, Environmental Modelling and Software 22, 2007)
 * @param deviation the standard deviation over trajectories: how much the effect depends on other factors, or on where the
 *     factor stands (σ)
 */
public record ElementaryEffect(Estimate mean, Estimate absolute, double deviation) {

    /**
     * The effects of all factors.
     *
     * @param outputs the output at each point of the design
     * @throws IllegalArgumentException if there is not one output for each point
     */
    public static List<ElementaryEffect> of(MorrisDesign design, double[] outputs) {
        if (outputs.length != design.size()) {
            throw new IllegalArgumentException(
                    outputs.length + " outputs of " + design.size() + " points: there must be one for each");
        }
        double[][] effects = new double[design.factors()][design.trajectories()];
        for (int point = 0; point < outputs.length; point++) {
            int factor = design.changed(point);
            if (factor >= 0) {
                int trajectory = point / (design.factors() + 1);
                effects[factor][trajectory] = (outputs[point] - outputs[point - 1]) / design.step(point);
            }
        }
        List<ElementaryEffect> all = new ArrayList<>();
        for (double[] effect : effects) {
            all.add(of(effect));
        }
        return all;
    }

    private static ElementaryEffect of(double[] effects) {
        double mean = Arrays.stream(effects).average().orElse(Double.NaN);
        double squares = Arrays.stream(effects)
                .map(effect -> (effect - mean) * (effect - mean))
                .sum();
        double[] absolute = Arrays.stream(effects).map(Math::abs).toArray();
        return new ElementaryEffect(estimate(effects), estimate(absolute), Math.sqrt(squares / (effects.length - 1)));
    }

    private static Estimate estimate(double[] values) {
        double[] one = IntStream.range(0, values.length).mapToDouble(i -> 1).toArray();
        return Jackknife.estimate(new RatioOfTotals(values, one));
    }
}
