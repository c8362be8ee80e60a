package entente.results.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values of one measure at one place, of every arm at every point. At a point all arms have the same replications:
 * where the run of one failed, that replication is left out for all, so that pairs stay pairs.
 */
public final class Samples {

    private final NavigableMap<Integer, PointSamples> points;

    Samples(Map<Integer, PointSamples> points) {
        this.points = new TreeMap<>(points);
    }

    /** The numbers of the points that have values, ascending. */
    public List<Integer> points() {
        return List.copyOf(points.keySet());
    }

    /** The values at a point; empty if it has none. */
    public Optional<PointSamples> find(int point) {
        return Optional.ofNullable(points.get(point));
    }

    /**
     * The values at several points, with those replications only that all of them have: all points have the same seeds, so
     * their differences are paired.
     *
     * @throws IllegalArgumentException if one of them has none
     */
    public List<PointSamples> paired(List<Integer> numbers) {
        List<PointSamples> all = numbers.stream()
                .map(number -> find(number)
                        .orElseThrow(() -> new IllegalArgumentException("point " + number + " has no values")))
                .toList();
        int[] common = all.stream()
                .map(PointSamples::replications)
                .reduce(Samples::common)
                .orElse(new int[0]);
        return all.stream().map(point -> point.only(common)).toList();
    }

    private static int[] common(int[] one, int[] other) {
        return Arrays.stream(one)
                .filter(replication -> Arrays.binarySearch(other, replication) >= 0)
                .toArray();
    }
}
