package entente.results.analysis;

import entente.results.discovery.CartRules;
import entente.results.discovery.InterestingPoints;
import entente.results.discovery.ScenarioDiscovery;
import entente.results.measure.Direction;
import entente.results.plan.DesignKind;
import entente.results.store.Manifest;
import entente.results.store.PointRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Looks for the part of the space of factors where the measure is bad. */
final class Discoveries {

    /** Fewer points show no box. */
    private static final int LEAST_POINTS = 40;

    private static final int PART = 4;

    private Discoveries() {}

    static Discovery of(Manifest manifest, SweepTable table, SweepQuestion question) {
        String arm = question.arm();
        Double asked = question.caseLimit();
        DesignKind kind = manifest.variation().design().kind();
        if (kind != DesignKind.LATIN_HYPERCUBE && kind != DesignKind.SOBOL && kind != DesignKind.TABLE) {
            throw new IllegalArgumentException(
                    "it takes the design latinHypercube, sobol or table; this one is " + kind.word());
        }
        Direction direction = table.measure().direction();
        if (direction == Direction.NEITHER) {
            throw new IllegalArgumentException("of " + table.measure().name() + " neither more nor less is worse");
        }
        List<PointRow> rows = table.points();
        if (rows.size() < LEAST_POINTS) {
            throw new IllegalArgumentException(
                    "there are " + rows.size() + " points with values: it takes " + LEAST_POINTS);
        }
        if (!table.arm(arm).varies()) {
            throw new IllegalArgumentException(
                    table.measure().name() + " does not vary over these points: none is worse than another");
        }
        FewValues.require(table.arm(arm), table.measure().name());
        double[] values = table.arm(arm).values();
        int sign = direction == Direction.HIGHER ? 1 : -1;
        double limit = asked != null ? asked : worst(values, sign);
        boolean[] marks = new boolean[values.length];
        for (int p = 0; p < marks.length; p++) {
            marks[p] = sign * values[p] <= sign * limit;
        }
        int count = (int) IntStream.range(0, marks.length).filter(p -> marks[p]).count();
        if (asked == null && 2 * count > marks.length) {
            throw new IllegalArgumentException("there is no worst quarter: " + count + " of " + marks.length
                    + " points share its value or have a worse one; another limit would tell");
        }
        return found(manifest, rows, marks, limit, question);
    }

    private static double worst(double[] values, int sign) {
        double[] sorted =
                Arrays.stream(values).map(value -> sign * value).sorted().toArray();
        return sign * sorted[Math.max(0, sorted.length / PART - 1)];
    }

    private static Discovery found(
            Manifest manifest, List<PointRow> rows, boolean[] marks, double limit, SweepQuestion question) {
        List<FactorColumn> columns = IntStream.range(
                        0, manifest.variation().factors().size())
                .mapToObj(f -> FactorColumn.of(manifest, f, rows))
                .toList();
        double[][] points = new double[rows.size()][columns.size()];
        List<Discovery.Spot> spots = new ArrayList<>();
        for (int p = 0; p < points.length; p++) {
            for (int f = 0; f < points[p].length; f++) {
                points[p][f] = columns.get(f).at(p);
            }
            spots.add(new Discovery.Spot(Arrays.stream(points[p]).boxed().toList(), marks[p]));
        }
        InterestingPoints cases = new InterestingPoints(
                columns.stream().map(Discoveries::uncertainty).toList(), points, marks);
        ScenarioDiscovery first = ScenarioDiscovery.of(cases);
        Integer box = question.box();
        return new Discovery(
                manifest.variation().names(),
                columns.stream().map(FactorColumn::levels).toList(),
                limit,
                question.caseLimit() != null,
                (int) spots.stream().filter(Discovery.Spot::ofInterest).count(),
                rows.size(),
                box == null ? first : first.withBox(box),
                box != null,
                ScenarioDiscovery.further(cases, first),
                CartRules.of(cases),
                columns.size() < 2 ? null : Stacked.of(columns, marks),
                spots);
    }

    private static InterestingPoints.Uncertainty uncertainty(FactorColumn column) {
        return column.isKinds() ? InterestingPoints.Uncertainty.KIND : InterestingPoints.Uncertainty.NUMBER;
    }
}
