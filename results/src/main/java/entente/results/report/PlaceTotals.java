package entente.results.report;

import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.RunTotals;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Spread;
import entente.results.statistics.Statistic;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The statistics of one variant's runs: a measure overall, at a nation, or at the nations of a region together. */
final class PlaceTotals {

    /** Everything together. */
    static final List<Integer> OVERALL = List.of(MeasurePlaces.OVERALL);

    private final List<RunTotals> runs;
    private final int nations;

    PlaceTotals(VariantRuns runs) {
        this.runs = runs.totals();
        nations = runs.variant().scenario().nations().size();
    }

    /** A measure at these places together: the ratio of their summed totals. */
    Statistic statistic(Measure measure, List<Integer> places) {
        if (measure.findSpreadOf().isPresent()) {
            Measure part = measure.findSpreadOf().get();
            return new Spread(IntStream.rangeClosed(1, nations)
                    .mapToObj(nation -> ratio(part, List.of(nation)))
                    .toList());
        }
        return ratio(measure, places);
    }

    private RatioOfTotals ratio(Measure measure, List<Integer> places) {
        return new RatioOfTotals(
                runs.stream()
                        .mapToDouble(run -> sum(place -> run.numerator(measure, place), places))
                        .toArray(),
                runs.stream()
                        .mapToDouble(
                                run -> measure.counts() ? 1 : sum(place -> run.denominator(measure, place), places))
                        .toArray(),
                measure.range());
    }

    private static double sum(IntToDoubleFunction total, List<Integer> places) {
        double sum = 0;
        for (int place : places) {
            sum += total.applyAsDouble(place);
        }
        return sum;
    }
}
