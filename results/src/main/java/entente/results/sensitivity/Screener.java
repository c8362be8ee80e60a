package entente.results.sensitivity;

import entente.results.design.MorrisDesign;
import entente.results.experiment.Meter;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Workers;
import entente.results.statistics.Estimate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Screens the assumptions of a bundled scenario by the method of Morris: all points of the design run with the same seeds, as
 * written and with both bounds, so that what differs between two points is due to the factor that was changed.
 */
public final class Screener {

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
        PointRuns runs = new PointRuns(function, factors, List.of(), replications, seed);
        Meter meter = new Meter(progress, design.size());
        workers.run(design.size(), number -> {
            runs.at(design.point(number)).forEach((headline, value) -> values[headline.ordinal()][number] = value);
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
}
