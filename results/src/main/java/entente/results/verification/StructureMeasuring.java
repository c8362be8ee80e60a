package entente.results.verification;

import entente.results.network.StructureMeasures;
import entente.results.verification.VerificationCase.Measuring;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures of two published networks against the figures that other software gives for them, to four digits. */
final class StructureMeasuring implements Measuring {

    private static final double FOUR_DIGITS = 5e-5;

    @Override
    public List<String> files() {
        return List.of(PublishedNetworks.KREBS, PublishedNetworks.MADRID);
    }

    @Override
    public List<MeasuredValue> rows(Path data) {
        List<MeasuredValue> rows = new ArrayList<>();
        rows.addAll(rows("krebs-60", data, PublishedNetworks.KREBS, .0706, .4701, 3.6158, .3481));
        rows.addAll(rows("madrid-54", data, PublishedNetworks.MADRID, .1579, .6062, 2.4053, .4969));
        return rows;
    }

    private static List<MeasuredValue> rows(
            String name,
            Path data,
            String file,
            double density,
            double clustering,
            double pathLength,
            double efficiency) {
        StructureMeasures measures = StructureMeasures.of(PublishedNetworks.read(data, file), 0.5);
        return List.of(
                row(name + ", density", density, measures.density()),
                row(name + ", mean local clustering", clustering, measures.meanLocalClustering()),
                row(name + ", path length", pathLength, measures.pathLength()),
                row(name + ", global efficiency", efficiency, measures.efficiency()));
    }

    private static MeasuredValue row(String measure, double expected, @Nullable Double observed) {
        return MeasuredValue.within(measure, expected, observed == null ? Double.NaN : observed, FOUR_DIGITS);
    }
}
