package entente.results.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of counts, each with a weight. It has a value in every run, which is the same sum of what was counted: means, paired
 * differences and their intervals are those of any count.
 *
 * @param weights the counts that take part, with weights that are not 0
 */
public record WeightedCounts(Map<Measure, Double> weights) {

    public WeightedCounts {
        Map<Measure, Double> used = new LinkedHashMap<>(weights);
        used.values().removeIf(weight -> weight == 0);
        weights = Collections.unmodifiableMap(used);
    }

    /** One count by itself. */
    public static WeightedCounts of(Measure measure) {
        return new WeightedCounts(Map.of(measure, 1.0));
    }

    /** Every weight times a number. */
    public WeightedCounts times(double factor) {
        Map<Measure, Double> scaled = new LinkedHashMap<>(weights);
        scaled.replaceAll((measure, weight) -> weight * factor);
        return new WeightedCounts(scaled);
    }

    /** The sum of both. */
    public WeightedCounts plus(WeightedCounts other) {
        Map<Measure, Double> sum = new LinkedHashMap<>(weights);
        other.weights.forEach((measure, weight) -> sum.merge(measure, weight, Double::sum));
        return new WeightedCounts(sum);
    }

    /** The counts that take part. */
    public List<Measure> measures() {
        return List.copyOf(weights.keySet());
    }

    /** Whether it can never be below 0: no count is, so that no weight may be. */
    public boolean isNeverNegative() {
        return weights.values().stream().allMatch(weight -> weight > 0);
    }

    /** Whether every event of every count weighs 1. */
    boolean isPlain() {
        return weights.values().stream().allMatch(weight -> weight == 1);
    }

    double at(RunTotals totals, int place) {
        double sum = 0;
        for (Map.Entry<Measure, Double> part : weights.entrySet()) {
            sum += part.getValue() * totals.numerator(part.getKey(), place);
        }
        return sum;
    }
}
