package entente.results.verification;

import entente.results.network.SecrecyEfficiency;
import entente.results.network.StructureMeasures;
import entente.results.network.TieGraph;
import entente.results.verification.oracle.CovertGraphs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Secrecy times information of a star and of a complete graph of ten. */
final class SecrecyMeasuring implements Measuring {

    private static final int OPERATIVES = 10;
    private static final double[] LINK_DETECTION = {0.4, 0.5, 0.6};

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public List<Row> rows(Path data) {
        List<List<Integer>> star = IntStream.range(1, OPERATIVES)
                .mapToObj(other -> List.of(0, other))
                .toList();
        List<List<Integer>> complete = IntStream.range(0, OPERATIVES)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, OPERATIVES).mapToObj(b -> List.of(a, b)))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (double p : LINK_DETECTION) {
            rows.add(Row.exact("star, p = " + p, CovertGraphs.star(OPERATIVES, p), value(star, p)));
        }
        for (double p : LINK_DETECTION) {
            rows.add(Row.exact("complete graph, p = " + p, CovertGraphs.complete(OPERATIVES, p), value(complete, p)));
        }
        return rows;
    }

    private static double value(List<List<Integer>> ties, double linkDetection) {
        TieGraph graph =
                new TieGraph("graph", LongStream.range(0, OPERATIVES).boxed().toList(), ties);
        SecrecyEfficiency balance = StructureMeasures.of(graph, linkDetection).secrecyEfficiency();
        return balance == null ? Double.NaN : balance.value();
    }
}
