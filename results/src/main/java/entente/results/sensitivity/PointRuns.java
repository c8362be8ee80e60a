package entente.results.sensitivity;

import entente.engine.scenario.Defaults;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a scenario at points of its assumptions: as written and with both bounds, with the same seeds everywhere, so that what
 * differs between two points is due to what was changed.
 */
final class PointRuns {

    /** What headline measures are made of, in the order of their weights. */
    private static final List<SharingRegime> REGIMES =
            List.of(SharingRegime.AS_WRITTEN, SharingRegime.ISOLATION, SharingRegime.POOLED);

    private final PairedRuns runs;
    private final AssumedParameters factors;
    private final List<String> everywhere;
    private final int replications;
    private final long seed;

    /** @param everywhere settings that hold at every point, whatever is varied */
    PointRuns(RunFunction function, AssumedParameters factors, List<String> everywhere, int replications, long seed) {
        // Points run at the same time; at each, one run follows the other.
        runs = new PairedRuns(function, 1);
        this.factors = factors;
        this.everywhere = List.copyOf(everywhere);
        this.replications = replications;
        this.seed = seed;
    }

    /** All headline measures at a point, 0..1 for each factor. */
    Map<HeadlineMeasure, Estimate> at(double[] point) {
        PointTotals totals = new PointTotals(REGIMES.size(), replications);
        runs.run(variants(point), seed, 0, replications, totals);
        Map<HeadlineMeasure, Estimate> values = new EnumMap<>(HeadlineMeasure.class);
        for (HeadlineMeasure headline : HeadlineMeasure.values()) {
            values.put(headline, Jackknife.estimate(totals.statistic(headline)));
        }
        return values;
    }

    private List<Variant> variants(double[] point) {
        List<String> settings = new ArrayList<>();
        for (int f = 0; f < point.length; f++) {
            settings.addAll(factors.varied().get(f).settings(point[f]));
        }
        settings.addAll(everywhere);
        Scenario scenario = Scenarios.load(factors.scenario(), settings);
        List<Variant> variants = new ArrayList<>();
        for (SharingRegime regime : REGIMES) {
            Rules rules = Defaults.changed(scenario.rules(), "sharing", regime);
            variants.add(new Variant(regime.word(), settings, Defaults.changed(scenario, "rules", rules), List.of()));
        }
        return variants;
    }
}
