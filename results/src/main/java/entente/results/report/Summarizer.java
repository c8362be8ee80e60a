package entente.results.report;

import entente.engine.scenario.Scenario;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measures;
import entente.results.measure.RunTotals;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Spread;
import entente.results.statistics.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the runs of an experiment into estimates with intervals. */
public final class Summarizer {

    private Summarizer() {}

    /** The summary of an experiment's runs, which are in the order of its variants. */
    public static ExperimentSummary summarize(Experiment experiment, List<VariantRuns> runs) {
        List<VariantSummary> variants = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            variants.add(summary(runs.get(i), i == 0 ? Map.of() : differences(runs.get(i), runs.get(0))));
        }
        return new ExperimentSummary(experiment.seed(), experiment.replications(), variants);
    }

    private static VariantSummary summary(VariantRuns runs, Map<Measure, PairedEstimate> differences) {
        Scenario scenario = runs.variant().scenario();
        Map<String, PlaceSummary> nations = new LinkedHashMap<>();
        MeasurePlaces places = new MeasurePlaces(scenario.nations());
        for (String nation : places.nations()) {
            nations.put(nation, place(runs, places.of(nation)));
        }
        return new VariantSummary(runs.variant(), place(runs, MeasurePlaces.OVERALL), nations, differences);
    }

    private static PlaceSummary place(VariantRuns runs, int place) {
        Map<Measure, Estimate> estimates = new LinkedHashMap<>();
        Stream.concat(Measures.ALL.stream(), Measures.OBSTACLES.stream())
                .filter(measure -> place == MeasurePlaces.OVERALL || measure.isPerNation())
                .forEach(measure -> estimates.put(measure, Jackknife.estimate(statistic(runs, measure, place))));
        return new PlaceSummary(estimates);
    }

    private static Map<Measure, PairedEstimate> differences(VariantRuns runs, VariantRuns first) {
        Map<Measure, PairedEstimate> differences = new LinkedHashMap<>();
        for (Measure measure : Measures.ALL) {
            Statistic own = statistic(runs, measure, MeasurePlaces.OVERALL);
            differences.put(measure, Jackknife.difference(own, statistic(first, measure, MeasurePlaces.OVERALL)));
        }
        return differences;
    }

    private static Statistic statistic(VariantRuns runs, Measure measure, int place) {
        if (measure.findSpreadOf().isPresent()) {
            Measure part = measure.findSpreadOf().get();
            int nations = runs.variant().scenario().nations().size();
            return new Spread(IntStream.rangeClosed(1, nations)
                    .mapToObj(nation -> ratio(runs.totals(), part, nation))
                    .toList());
        }
        return ratio(runs.totals(), measure, place);
    }

    private static RatioOfTotals ratio(List<RunTotals> totals, Measure measure, int place) {
        return new RatioOfTotals(
                totals.stream()
                        .mapToDouble(run -> run.numerator(measure, place))
                        .toArray(),
                totals.stream()
                        .mapToDouble(run -> run.denominator(measure, place))
                        .toArray());
    }
}
