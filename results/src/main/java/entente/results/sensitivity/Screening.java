package entente.results.sensitivity;

import entente.results.design.MorrisDesign;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Sample;
import java.util.List;
import java.util.Map;

/**
 * What a screening came to.
 *
 * @param factors what was varied
 * @param design along which points
 * @param replications of each variant at each point
 * @param effects what each factor does to each headline measure, in the factors' order
 * @param values each headline measure at each point, with its interval
 */
public record Screening(
        AssumedParameters factors,
        MorrisDesign design,
        int replications,
        Map<HeadlineMeasure, List<ElementaryEffect>> effects,
        Map<HeadlineMeasure, List<Estimate>> values) {

    public Screening {
        effects = Map.copyOf(effects);
        values = Map.copyOf(values);
    }

    /** The effects on one measure. */
    public List<ElementaryEffect> effects(HeadlineMeasure headline) {
        return effects.getOrDefault(headline, List.of());
    }

    /** At how many points a measure is above 0. */
    public int above(HeadlineMeasure headline) {
        return (int) values.getOrDefault(headline, List.of()).stream()
                .filter(value -> value.mean() != null && value.mean() > 0)
                .count();
    }

    /** At how many points the whole interval of a measure lies above 0. */
    public int clearlyAbove(HeadlineMeasure headline) {
        return (int) values.getOrDefault(headline, List.of()).stream()
                .filter(value -> value.low() != null && value.low() > 0)
                .count();
    }

    /** At how many points the whole interval of a measure lies below 0. */
    public int clearlyBelow(HeadlineMeasure headline) {
        return (int) values.getOrDefault(headline, List.of()).stream()
                .filter(value -> value.high() != null && value.high() < 0)
                .count();
    }

    /** The mean of a measure over all points, with an interval over trajectories, which are independent of each other. */
    public Estimate mean(HeadlineMeasure headline) {
        List<Estimate> all = values.getOrDefault(headline, List.of());
        int length = all.size() / design.trajectories();
        double[] sums = new double[design.trajectories()];
        double[] counts = new double[design.trajectories()];
        for (int point = 0; point < all.size(); point++) {
            Double mean = all.get(point).mean();
            sums[point / length] += mean == null ? 0 : mean;
            counts[point / length] += mean == null ? 0 : 1;
        }
        return Jackknife.estimate(new RatioOfTotals(sums, counts));
    }

    /** A measure over all points. */
    public Sample spread(HeadlineMeasure headline) {
        return new Sample(values.getOrDefault(headline, List.of()).stream()
                .mapToDouble(value -> value.mean() == null ? Double.NaN : value.mean())
                .toArray());
    }
}
