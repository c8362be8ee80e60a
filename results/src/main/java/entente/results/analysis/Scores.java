package entente.results.analysis;

import entente.results.dependence.Column;
import entente.results.dependence.FactorScores;
import entente.results.plan.DesignKind;
import entente.results.statistics.ResponseTable;
import entente.results.store.Manifest;
import entente.results.store.PointRow;
import java.util.List;
import java.util.stream.IntStream;

/** Scores of all factors, from any points that lie independently of each other. */
final class Scores {

    private Scores() {}

    static FactorScores of(Manifest manifest, SweepTable table, String arm) {
        DesignKind kind = manifest.variation().design().kind();
        if (manifest.variation().factors().isEmpty()) {
            throw new IllegalArgumentException("no factor is varied");
        }
        if (kind == DesignKind.MORRIS || kind == DesignKind.ONE_AT_A_TIME || kind == DesignKind.FRACTIONAL_FACTORIAL) {
            throw new IllegalArgumentException(
                    "points must lie independently of each other; those of " + kind.word() + " do not");
        }
        ResponseTable responses = table.arm(arm);
        int[] points = independent(manifest, table);
        ResponseTable some = points.length == responses.points() ? responses : responses.rows(points);
        if (!some.varies()) {
            throw new IllegalArgumentException(
                    table.measure().name() + " does not vary over these points: no factor can be said to matter");
        }
        List<PointRow> rows = IntStream.of(points).mapToObj(table.points()::get).toList();
        List<Column> columns = IntStream.range(0, manifest.variation().factors().size())
                .mapToObj(f -> FactorColumn.of(manifest, f, rows))
                .map(column -> new Column(column.values(), column.isKinds()))
                .toList();
        boolean bySpace = kind != DesignKind.TABLE && manifest.variation().pointsLeftOut() == 0 && table.missing() == 0;
        return FactorScores.of(columns, some, bySpace);
    }

    /**
     * The points that lie independently: all of them, but of a Saltelli sample the first and the last of each group, which have
     * no coordinate in common.
     */
    private static int[] independent(Manifest manifest, SweepTable table) {
        int size = table.points().size();
        if (manifest.variation().design().kind() != DesignKind.SALTELLI) {
            return IntStream.range(0, size).toArray();
        }
        Integer base = manifest.variation().design().base();
        int group = base == null ? 1 : manifest.variation().points() / base;
        return IntStream.range(0, size)
                .filter(p -> table.points().get(p).number() % group == 0
                        || table.points().get(p).number() % group == group - 1)
                .toArray();
    }
}
