package entente.results.sensitivity;

import entente.engine.scenario.Defaults;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.results.design.MorrisDesign;
import entente.results.experiment.Meter;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.experiment.Workers;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Screens the assumptions of a bundled scenario by the method of Morris: all points of the design run with the same seeds, as
 * written and with both bounds, so that what differs between two points is due to the factor that was changed.
 */
public final class Screener {

    /** What headline measures are made of, in the order of their weights. */
    private static final List<SharingRegime> REGIMES =
            List.of(SharingRegime.AS_WRITTEN, SharingRegime.ISOLATION, SharingRegime.POOLED);

    private final RunFunction function;
    private final Workers workers;

    /** A screener that runs on so many threads. */
    public Screener(RunFunction function, int threads) {
        this.function = function;
        workers = new Workers(threads);
    }

    /**
     * Screens.
     *
     * @param progress hears of points that are done
     */
    public Screening run(
            AssumedParameters factors, MorrisDesign design, int replications, long seed, Progress progress) {
        Estimate[][] values = new Estimate[HeadlineMeasure.values().length][design.size()];
        Meter meter = new Meter(progress, design.size());
        workers.run(design.size(), number -> {
            PointTotals totals = new PointTotals(REGIMES.size(), replications);
            new PairedRuns(function, 1).run(variants(factors, design.point(number)), seed, 0, replications, totals);
            for (HeadlineMeasure headline : HeadlineMeasure.values()) {
                values[headline.ordinal()][number] = Jackknife.estimate(totals.statistic(headline));
            }
            meter.advance();
        });
        Map<HeadlineMeasure, List<ElementaryEffect>> effects = new EnumMap<>(HeadlineMeasure.class);
        Map<HeadlineMeasure, List<Estimate>> all = new EnumMap<>(HeadlineMeasure.class);
        for (HeadlineMeasure headline : HeadlineMeasure.values()) {
            List<Estimate> measured = Arrays.asList(values[headline.ordinal()]);
            double[] outputs = measured.stream()
                    .mapToDouble(value -> value.mean() == null ? Double.NaN : value.mean())
                    .toArray();
            effects.put(
                    headline,
                    ElementaryEffect.of(
                            design, outputs, f -> factors.varied().get(f).isChoice()));
            all.put(headline, measured);
        }
        return new Screening(factors, design, replications, effects, all);
    }

    private static List<Variant> variants(AssumedParameters factors, double[] point) {
        List<String> settings = new ArrayList<>();
        for (int f = 0; f < point.length; f++) {
            settings.addAll(factors.varied().get(f).settings(point[f]));
        }
        Scenario scenario = Scenarios.load(factors.scenario(), settings);
        List<Variant> variants = new ArrayList<>();
        for (SharingRegime regime : REGIMES) {
            Rules rules = Defaults.changed(scenario.rules(), "sharing", regime);
            variants.add(new Variant(regime.word(), settings, Defaults.changed(scenario, "rules", rules), List.of()));
        }
        return variants;
    }
}
