package entente.results.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The points of a design that differ in some factors only, all others being alike: strata. Within a stratum whatever differs is
 * due to those factors, whatever the others do and however they work together; so an effect is the mean over the strata that
 * hold all the points it takes, each with the same weight (P. Rosenbaum, Observational Studies, 2002, section 3.2: exact
 * matching). In a full factorial it is the contrast of all points.
 */
public final class MatchedPoints {

    private final int[] factors;
    private final int points;
    private final List<Map<List<Integer>, List<Integer>>> strata;

    /**
     * Strata by all factors but some.
     *
     * @param levels the number of the level of each factor at each point: by point, then by factor
     * @param factors the numbers of the factors that may differ within a stratum
     */
    public MatchedPoints(int[][] levels, int... factors) {
        this.factors = factors.clone();
        this.points = levels.length;
        Map<List<Integer>, Map<List<Integer>, List<Integer>>> all = new LinkedHashMap<>();
        for (int p = 0; p < levels.length; p++) {
            int[] others = levels[p].clone();
            List<Integer> own = new ArrayList<>();
            for (int factor : factors) {
                own.add(levels[p][factor]);
                others[factor] = -1;
            }
            all.computeIfAbsent(Arrays.stream(others).boxed().toList(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(own, key -> new ArrayList<>())
                    .add(p);
        }
        strata = List.copyOf(all.values());
    }

    /**
     * A sum over levels.
     *
     * @param cells how much each combination of levels counts, levels in the order of the factors; those that must be there
     *     although they do not count have 0
     * @return the weight of each point, as the mean over the strata that hold all cells; null if none does
     */
    public double @Nullable [] weights(Map<List<Integer>, Double> cells) {
        List<Map<List<Integer>, List<Integer>>> complete = strata.stream()
                .filter(stratum -> stratum.keySet().containsAll(cells.keySet()))
                .toList();
        if (complete.isEmpty()) {
            return null;
        }
        double[] weights = new double[points];
        for (Map<List<Integer>, List<Integer>> stratum : complete) {
            cells.forEach((cell, weight) -> {
                List<Integer> own = stratum.getOrDefault(cell, List.of());
                own.forEach(p -> weights[p] += weight / own.size() / complete.size());
            });
        }
        return weights;
    }

    /** The weights of the change of the only factor from one level to another. */
    public double @Nullable [] change(int from, int to) {
        return weights(Map.of(List.of(to), 1.0, List.of(from), -1.0));
    }

    /** Whether the strata are all alike: every one of them holds the same cells. */
    public boolean isBalanced() {
        return strata.stream().map(Map::keySet).distinct().count() == 1;
    }

    /** Half of how much the change due to the first of two factors differs between two levels of the second. */
    double @Nullable [] interaction(int from, int to, int otherFrom, int otherTo) {
        if (factors.length != 2) {
            throw new IllegalStateException(factors.length + " factors: an interaction is of two");
        }
        return weights(Map.of(
                List.of(to, otherTo),
                0.5,
                List.of(from, otherTo),
                -0.5,
                List.of(to, otherFrom),
                -0.5,
                List.of(from, otherFrom),
                0.5));
    }
}
