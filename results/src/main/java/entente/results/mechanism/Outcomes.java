package entente.results.mechanism;

import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measures;
import entente.results.measure.RunTotals;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import java.util.Arrays;

/** Attacks and the share foiled of the runs of one world: all that the table needs of them. */
final class Outcomes {

    private static final Measure ATTACKS = Measures.find("attacksLaunched").orElseThrow();
    private static final Measure FOILED = Measures.find("shareFoiled").orElseThrow();

    private final double[] attacks;
    private final double[] runs;
    private final double[] foiled;
    private final double[] ended;

    Outcomes(int pairs) {
        attacks = new double[pairs];
        runs = new double[pairs];
        foiled = new double[pairs];
        ended = new double[pairs];
        Arrays.fill(runs, 1);
    }

    void note(int replication, RunTotals totals) {
        attacks[replication] = totals.numerator(ATTACKS, MeasurePlaces.OVERALL);
        foiled[replication] = totals.numerator(FOILED, MeasurePlaces.OVERALL);
        ended[replication] = totals.denominator(FOILED, MeasurePlaces.OVERALL);
    }

    Estimate attacks() {
        return Jackknife.estimate(launched());
    }

    Estimate moreAttacksThan(Outcomes base) {
        return Jackknife.difference(launched(), base.launched()).estimate();
    }

    Estimate moreFoiledThan(Outcomes base) {
        return Jackknife.difference(share(), base.share()).estimate();
    }

    private RatioOfTotals launched() {
        return new RatioOfTotals(attacks, runs);
    }

    private RatioOfTotals share() {
        return new RatioOfTotals(foiled, ended);
    }
}
