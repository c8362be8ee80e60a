package entente.results.laws;

import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measures;
import entente.results.measure.RunTotals;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Runs of a scenario under several settings with the same seeds. */
record ArmRuns(List<VariantRuns> runs) {

    ArmRuns {
        runs = List.copyOf(runs);
    }

    /** A measure under one setting. */
    Estimate value(String arm, String measure) {
        return Jackknife.estimate(ratio(arm, measure, MeasurePlaces.OVERALL));
    }

    /** By how much a measure is higher under one setting than under another, paired. */
    Estimate difference(String arm, String base, String measure) {
        return differenceAt(arm, base, measure, MeasurePlaces.OVERALL);
    }

    /** The same at one place, by its number. */
    Estimate differenceAt(String arm, String base, String measure, int place) {
        return Jackknife.difference(ratio(arm, measure, place), ratio(base, measure, place))
                .estimate();
    }

    /** A weighted sum of a measure under several settings, paired; the weights sum to 0. */
    Estimate contrast(Map<String, Double> weights, String measure) {
        return Jackknife.contrast(
                        weights.keySet().stream()
                                .map(arm -> ratio(arm, measure, MeasurePlaces.OVERALL))
                                .toList(),
                        weights.values().stream().mapToDouble(each -> each).toArray())
                .estimate();
    }

    private RatioOfTotals ratio(String arm, String name, int place) {
        Measure measure =
                Measures.find(name).orElseThrow(() -> new IllegalArgumentException("there is no measure " + name));
        VariantRuns found = runs.stream()
                .filter(each -> each.variant().name().equals(arm))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no arm " + arm));
        return new RatioOfTotals(
                each(found, run -> run.numerator(measure, place)), each(found, run -> run.denominator(measure, place)));
    }

    private static double[] each(VariantRuns runs, ToDoubleFunction<RunTotals> part) {
        return runs.totals().stream().mapToDouble(part).toArray();
    }
}
