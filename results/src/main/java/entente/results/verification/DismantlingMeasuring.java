package entente.results.verification;

import entente.results.network.Target;
import entente.results.network.TargetedCurve;
import entente.results.verification.VerificationCase.Measuring;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The largest component of two published networks as operatives are removed by recomputed betweenness. */
final class DismantlingMeasuring implements Measuring {

    private static final double FOUR_DIGITS = 5e-5;
    private static final double[] KREBS = {60, 59, 35, 34, 26, 23, 22, 14, 14, 13, 10};
    private static final double[] MONTAGNA = {1, .9565, .7391, .7174, .5000, .4239, .4130, .3913, .2609, .2500, .2065};

    @Override
    public List<String> files() {
        return List.of(PublishedNetworks.KREBS, PublishedNetworks.MONTAGNA);
    }

    @Override
    public List<MeasuredValue> rows(Path data) {
        List<MeasuredValue> rows = new ArrayList<>();
        rows.addAll(rows("krebs-60, size", data, PublishedNetworks.KREBS, KREBS, false));
        rows.addAll(rows("montagna-meetings, share", data, PublishedNetworks.MONTAGNA, MONTAGNA, true));
        return rows;
    }

    private static List<MeasuredValue> rows(String name, Path data, String file, double[] published, boolean relative) {
        TargetedCurve curve = TargetedCurve.of(
                PublishedNetworks.read(data, file), Target.BETWEENNESS, published.length - 1, () -> {});
        double whole = relative ? curve.largest().get(0) : 1;
        List<MeasuredValue> rows = new ArrayList<>();
        for (int removed = 0; removed < published.length; removed++) {
            rows.add(MeasuredValue.within(
                    name + " after " + removed,
                    published[removed],
                    curve.largest().get(removed) / whole,
                    FOUR_DIGITS));
        }
        return rows;
    }
}
