package entente.results.sensitivity;

import entente.results.design.LatinHypercube;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Settings of all assumptions of a scenario at once, drawn from what is thought plausible. */
public final class PlausibleSettings {

    private PlausibleSettings() {}

    /**
     * Draws: a Latin hypercube over the ranges of all assumptions, evenly and independently of each other.
     *
     * @param draws how many, 1 or more
     * @return for each draw its settings, each {@code path=value}
     */
    public static List<List<String>> draw(AssumedParameters factors, int draws, long seed) {
        return Arrays.stream(LatinHypercube.of(factors.varied().size(), draws, seed))
                .map(point -> settings(factors, point))
                .toList();
    }

    private static List<String> settings(AssumedParameters factors, double[] point) {
        List<String> settings = new ArrayList<>();
        for (int f = 0; f < point.length; f++) {
            settings.addAll(factors.varied().get(f).settings(point[f]));
        }
        return settings;
    }
}
