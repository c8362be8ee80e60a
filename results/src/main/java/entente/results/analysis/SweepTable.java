package entente.results.analysis;

import entente.results.measure.Measure;
import entente.results.statistics.Combination;
import entente.results.statistics.Range;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.ResponseTable;
import entente.results.store.PointRow;
import entente.results.store.PointSamples;
import entente.results.store.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One measure of a sweep, at those points at which every arm has a value, with the replications that all of them have. */
final class SweepTable {

    private final Measure measure;
    private final Samples samples;
    private final List<PointRow> points;
    private final int missing;
    private final Map<String, ResponseTable> arms = new LinkedHashMap<>();

    private SweepTable(Measure measure, Samples samples, List<PointRow> points, int missing) {
        this.measure = measure;
        this.samples = samples;
        this.points = points;
        this.missing = missing;
    }

    /** Reads a measure of all arms. */
    static SweepTable read(SweepSource results, List<PointRow> all, Measure measure) {
        return read(results.manifest().observation().arms(), results.samples(measure.name()), all, measure);
    }

    /** Reads a measure of those arms that have a value of it anywhere: where nobody waits, there is no wait. */
    static SweepTable ofArmsWithValues(SweepSource results, List<PointRow> all, Measure measure) {
        Samples samples = results.samples(measure.name());
        List<String> arms = results.manifest().observation().arms().stream()
                .filter(arm -> all.stream().anyMatch(point -> hasValues(samples, point.number(), List.of(arm))))
                .toList();
        return read(arms, samples, all, measure);
    }

    private static SweepTable read(List<String> arms, Samples samples, List<PointRow> all, Measure measure) {
        List<PointRow> points = all.stream()
                .filter(point -> hasValues(samples, point.number(), arms))
                .toList();
        SweepTable table = new SweepTable(measure, samples, points, all.size() - points.size());
        if (!points.isEmpty()) {
            List<PointSamples> paired =
                    samples.paired(points.stream().map(PointRow::number).toList());
            if (paired.get(0).replications().length > 0) {
                for (String arm : arms) {
                    table.arms.put(arm, table(paired, arm, measure.range()));
                }
            }
        }
        return table;
    }

    private static boolean hasValues(Samples samples, int point, List<String> arms) {
        return samples.find(point)
                .filter(all -> arms.stream()
                        .allMatch(arm ->
                                Arrays.stream(all.values(arm).denominators()).sum() > 0))
                .isPresent();
    }

    private static ResponseTable table(List<PointSamples> points, String arm, Range range) {
        double[][] numerators = new double[points.size()][];
        double[][] denominators = new double[points.size()][];
        for (int p = 0; p < numerators.length; p++) {
            PointSamples.Values values = points.get(p).values(arm);
            numerators[p] = values.numerators();
            denominators[p] = values.denominators();
        }
        return new ResponseTable(numerators, denominators, range);
    }

    Measure measure() {
        return measure;
    }

    /** Whether there is nothing to look at. */
    boolean isEmpty() {
        return arms.isEmpty();
    }

    /** The points that have values. */
    List<PointRow> points() {
        return points;
    }

    /** How many points have none. */
    int missing() {
        return missing;
    }

    /** All values at a point, with all of its replications. */
    PointSamples at(PointRow point) {
        return samples.find(point.number()).orElseThrow();
    }

    /** Whether it has values of an arm. */
    boolean has(String name) {
        return arms.containsKey(name);
    }

    /** One arm at all points. */
    ResponseTable arm(String name) {
        ResponseTable table = arms.get(name);
        if (table == null) {
            throw new IllegalArgumentException("there is no arm " + name);
        }
        return table;
    }

    /** The mean of an arm over some points, numbered as in {@link #points}, each with the same weight. */
    Combination mean(String arm, List<Integer> some) {
        ResponseTable table = arm(arm);
        List<RatioOfTotals> parts = new ArrayList<>();
        some.forEach(p -> parts.add(table.at(p)));
        double[] weights = new double[parts.size()];
        Arrays.fill(weights, 1.0 / parts.size());
        return new Combination(parts, weights);
    }

    /** The mean of an arm over all points. */
    Combination mean(String arm) {
        return mean(arm, IntStream.range(0, points.size()).boxed().toList());
    }
}
