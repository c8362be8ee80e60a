package entente.results.sensitivity;

import entente.results.design.MorrisDesign;
import entente.results.statistics.Estimate;
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
        Factors factors,
        MorrisDesign design,
        int replications,
        Map<Headline, List<ElementaryEffect>> effects,
        Map<Headline, List<Estimate>> values) {

    public Screening {
        effects = Map.copyOf(effects);
        values = Map.copyOf(values);
    }

    /** The effects on one measure. */
    public List<ElementaryEffect> effects(Headline headline) {
        return effects.getOrDefault(headline, List.of());
    }

    /** At how many points a measure is above 0. */
    public int above(Headline headline) {
        return (int) values.getOrDefault(headline, List.of()).stream()
                .filter(value -> value.mean() != null && value.mean() > 0)
                .count();
    }

    /** At how many points the whole interval of a measure lies above 0. */
    public int clearlyAbove(Headline headline) {
        return (int) values.getOrDefault(headline, List.of()).stream()
                .filter(value -> value.low() != null && value.low() > 0)
                .count();
    }

    /** At how many points the whole interval of a measure lies below 0. */
    public int clearlyBelow(Headline headline) {
        return (int) values.getOrDefault(headline, List.of()).stream()
                .filter(value -> value.high() != null && value.high() < 0)
                .count();
    }

    /** A measure over all points. */
    public Sample spread(Headline headline) {
        return new Sample(values.getOrDefault(headline, List.of()).stream()
                .mapToDouble(value -> value.mean() == null ? Double.NaN : value.mean())
                .toArray());
    }
}
