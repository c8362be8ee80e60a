package entente.results.store;

import entente.results.statistics.Range;
import entente.results.store.PointSamples.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts rows together that come ordered by point and replication. */
final class SampleCollector {

    private final List<String> arms;
    private final Range range;
    private final Map<Integer, PointSamples> points = new LinkedHashMap<>();
    private final List<double[]> complete = new ArrayList<>();
    private final List<Integer> replications = new ArrayList<>();
    private int point = -1;
    private int replication = -1;
    private double[] row;
    private int seen;

    SampleCollector(List<String> arms, Range range) {
        this.arms = arms;
        this.range = range;
        row = new double[2 * arms.size()];
    }

    void add(int atPoint, int atReplication, String arm, double numerator, double denominator) {
        if (atPoint != point || atReplication != replication) {
            endReplication();
            if (atPoint != point) {
                endPoint();
            }
            point = atPoint;
            replication = atReplication;
        }
        int a = arms.indexOf(arm);
        row[2 * a] = numerator;
        row[2 * a + 1] = denominator;
        seen++;
    }

    Samples samples() {
        endReplication();
        endPoint();
        return new Samples(points);
    }

    /** Keeps the replication if every arm has it. */
    private void endReplication() {
        if (seen == arms.size()) {
            complete.add(row);
            replications.add(replication);
        }
        row = new double[2 * arms.size()];
        seen = 0;
    }

    private void endPoint() {
        if (!complete.isEmpty()) {
            Map<String, Values> values = new HashMap<>();
            for (int a = 0; a < arms.size(); a++) {
                values.put(arms.get(a), new Values(column(2 * a), column(2 * a + 1), range));
            }
            points.put(
                    point,
                    new PointSamples(replications.stream().mapToInt(r -> r).toArray(), values));
        }
        complete.clear();
        replications.clear();
    }

    private double[] column(int column) {
        return complete.stream()
                .flatMapToDouble(values -> Arrays.stream(values, column, column + 1))
                .toArray();
    }
}
