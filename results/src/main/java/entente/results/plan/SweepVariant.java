package entente.results.plan;

import java.util.List;

/**
 * A way to run every point.
 *
 * @param name its name
 * @param settings what it changes on top of the point's levels, each {@code path=value}
 */
public record SweepVariant(String name, List<String> settings) {

    public SweepVariant {
        settings = List.copyOf(settings);
    }
}
