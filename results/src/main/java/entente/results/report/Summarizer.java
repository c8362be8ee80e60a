package entente.results.report;

import entente.results.experiment.Arms;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measures;
import entente.results.report.ArmSplit.Part;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the runs of an experiment into estimates with intervals. */
public final class Summarizer {

    private final Experiment experiment;
    private final Map<String, PlaceTotals> totals = new LinkedHashMap<>();
    private final MeasurePlaces places;

    private Summarizer(Experiment experiment, List<VariantRuns> runs) {
        this.experiment = experiment;
        runs.forEach(each -> totals.put(each.variant().name(), new PlaceTotals(each)));
        places = new MeasurePlaces(experiment.variants().get(0).scenario().nations());
    }

    /** The summary of an experiment's runs, which are in the order of its variants. */
    public static ExperimentSummary summarize(Experiment experiment, List<VariantRuns> runs) {
        return new Summarizer(experiment, runs).summary(runs);
    }

    private ExperimentSummary summary(List<VariantRuns> runs) {
        List<VariantSummary> variants = new ArrayList<>();
        VariantRuns first = runs.get(0);
        for (VariantRuns each : runs) {
            variants.add(summary(each, each.equals(first) ? null : first));
        }
        Arms arms = Arms.of(experiment.variants());
        return new ExperimentSummary(
                experiment.seed(), experiment.replications(), variants, arms, split(arms), prices(arms));
    }

    private VariantSummary summary(VariantRuns runs, @Nullable VariantRuns base) {
        MeasurePlaces own = new MeasurePlaces(runs.variant().scenario().nations());
        PlaceTotals variant = new PlaceTotals(runs);
        PlaceTotals compared = base == null ? null : new PlaceTotals(base);
        // A variant that has other nations is compared as a whole.
        PlaceTotals paired = own.nations().equals(places.nations()) ? compared : null;
        return new VariantSummary(
                runs.variant(),
                place(variant, compared, PlaceTotals.OVERALL),
                byNation(own, nation -> place(variant, paired, nation)),
                byRegion(own, region -> place(variant, paired, region)));
    }

    private static PlaceSummary place(PlaceTotals variant, @Nullable PlaceTotals base, List<Integer> place) {
        Map<Measure, Estimate> estimates = new LinkedHashMap<>();
        measures(place, Stream.concat(Measures.ALL.stream(), Measures.OBSTACLES.stream()))
                .forEach(measure -> estimates.put(
                        measure,
                        Jackknife.estimate(variant.statistic(measure, place)).within(measure.least(), measure.most())));
        return new PlaceSummary(estimates, base == null ? Map.of() : differences(variant, base, Measures.ALL, place));
    }

    private static Map<Measure, PairedEstimate> differences(
            PlaceTotals variant, PlaceTotals base, List<Measure> wanted, List<Integer> place) {
        Map<Measure, PairedEstimate> differences = new LinkedHashMap<>();
        measures(place, wanted.stream()).forEach(measure -> {
            Statistic own = variant.statistic(measure, place);
            // An arm that is another by its name only differs from it by nothing.
            Statistic other = variant == base ? own : base.statistic(measure, place);
            differences.put(measure, Jackknife.difference(own, other));
        });
        return differences;
    }

    private static Stream<Measure> measures(List<Integer> place, Stream<Measure> wanted) {
        return wanted.filter(measure -> place.equals(PlaceTotals.OVERALL) || measure.isPerNation());
    }

    private ArmSplit split(Arms arms) {
        List<ArmSplit.Step> steps = new ArrayList<>();
        for (Part part : Part.values()) {
            step(part, part.from(arms), part.to(arms)).ifPresent(steps::add);
        }
        return new ArmSplit(steps);
    }

    private Optional<ArmSplit.Step> step(Part part, String lower, String upper) {
        PlaceTotals from = totals.get(lower);
        PlaceTotals to = totals.get(upper);
        // Without the bounds there is no way to divide.
        if (from == null || to == null || (lower.equals(upper) && !totals.containsKey(BuiltInVariants.ISOLATION))) {
            return Optional.empty();
        }
        Function<List<Integer>, Map<Measure, PairedEstimate>> gain =
                place -> differences(to, from, ArmSplit.MEASURES, place);
        return Optional.of(new ArmSplit.Step(
                part, lower, upper, gain.apply(PlaceTotals.OVERALL), byNation(places, gain), byRegion(places, gain)));
    }

    private List<ArmPrice> prices(Arms arms) {
        PlaceTotals isolation = totals.get(BuiltInVariants.ISOLATION);
        if (isolation == null) {
            return List.of();
        }
        List<ArmPrice> prices = new ArrayList<>();
        for (String arm : arms.rungs()) {
            PlaceTotals sharing = totals.get(arm);
            if (sharing != null && !BuiltInVariants.isBound(arm)) {
                Function<List<Integer>, Map<Measure, PairedEstimate>> price =
                        place -> differences(sharing, isolation, ArmPrice.MEASURES, place);
                prices.add(new ArmPrice(
                        arm, price.apply(PlaceTotals.OVERALL), byNation(places, price), byRegion(places, price)));
            }
        }
        return prices;
    }

    private static <T> Map<String, T> byNation(MeasurePlaces places, Function<List<Integer>, T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        places.nations().forEach(nation -> values.put(nation, value.apply(List.of(places.of(nation)))));
        return values;
    }

    private static <T> Map<String, T> byRegion(MeasurePlaces places, Function<List<Integer>, T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        places.regions().forEach((region, nations) -> values.put(region, value.apply(nations)));
        return values;
    }
}
