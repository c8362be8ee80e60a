package entente.results.report;

import entente.results.experiment.BuiltInVariants;
import entente.results.measure.CaseMeasures;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.NetworkMeasures;
import entente.results.measure.PlotMeasures;
import entente.results.measure.ReportMeasures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.PairedEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One variant against the arm in which it was made: paired differences of the headline measures, and of all others where
 * the interval excludes zero, which is marked; then those of the most telling two at each place.
 */
final class ComparisonSection {

    private static final List<Measure> HEADLINES = List.of(
            PlotMeasures.SHARE_FOILED,
            PlotMeasures.EQUITY,
            PlotMeasures.LAUNCHED,
            PlotMeasures.SEVERITY,
            PlotMeasures.INTERDICTED,
            PlotMeasures.UNDETECTED,
            PlotMeasures.LEAD,
            PlotMeasures.DOTS,
            ReportMeasures.SHARED,
            ReportMeasures.WITHHELD,
            ReportMeasures.STRAYED,
            ReportMeasures.TIMELINESS,
            ReportMeasures.WAIT,
            ReportMeasures.LEAKS,
            CaseMeasures.THANKS_TO_SHARING,
            CaseMeasures.PRECISION,
            CaseMeasures.WRONGFUL,
            NetworkMeasures.STRENGTH);

    private static final String INTERVAL = "95 % interval";

    private ComparisonSection() {}

    private static String caption(ExperimentSummary summary, VariantSummary variant) {
        return summary.arms().decided()
                ? "Variant " + variant.name() + " (arm: " + summary.told(summary.first()) + ")"
                : "Variant " + variant.name();
    }

    private static String heading(ExperimentSummary summary) {
        return summary.first().name().equals(BuiltInVariants.AS_WRITTEN)
                        && summary.arms().decided()
                ? "COMPARED, WITH DECISIONS"
                : "COMPARED WITH " + summary.told(summary.first()).toUpperCase(Locale.ROOT);
    }

    private static Optional<DocumentBlock> places(ExperimentSummary summary, VariantSummary variant) {
        List<List<String>> rows = new ArrayList<>();
        variant.regions().forEach((region, place) -> row(region, place).ifPresent(rows::add));
        variant.nations().forEach((nation, place) -> row(nation, place).ifPresent(rows::add));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentBlock.Grid(
                        List.of(
                                variant.name() + " AT EACH PLACE",
                                "plots\nfoiled",
                                "\n" + INTERVAL,
                                "",
                                "\nattacks",
                                "\n" + INTERVAL,
                                ""),
                        rows,
                        "Differences from the same arm without the changes (" + summary.told(summary.first())
                                + "), of plots aimed at the place. * the interval excludes zero."));
    }

    private static Optional<List<String>> row(String name, PlaceSummary place) {
        PairedEstimate share = place.differences().get(PlotMeasures.SHARE_FOILED);
        PairedEstimate attacks = place.differences().get(PlotMeasures.LAUNCHED);
        if (share == null || attacks == null) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                NationsSection.shortened(name),
                MeasureWording.difference(PlotMeasures.SHARE_FOILED, share.estimate()),
                MeasureWording.differenceInterval(PlotMeasures.SHARE_FOILED, share.estimate()),
                share.estimate().excludesZero() ? "*" : "",
                MeasureWording.difference(PlotMeasures.LAUNCHED, attacks.estimate()),
                MeasureWording.differenceInterval(PlotMeasures.LAUNCHED, attacks.estimate()),
                attacks.estimate().excludesZero() ? "*" : ""));
    }

    static List<DocumentBlock> blocks(ExperimentSummary summary, VariantSummary variant) {
        return Stream.concat(Stream.of(grid(summary, variant)), places(summary, variant).stream())
                .toList();
    }

    private static DocumentBlock grid(ExperimentSummary summary, VariantSummary variant) {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : Measures.ALL) {
            PairedEstimate difference = variant.differences().get(measure);
            if (difference != null
                    && (HEADLINES.contains(measure) || difference.estimate().excludesZero())) {
                rows.add(List.of(
                        MeasureWording.label(measure),
                        MeasureWording.mean(measure, summary.first().overall().of(measure)),
                        MeasureWording.mean(measure, variant.overall().of(measure)),
                        MeasureWording.difference(measure, difference.estimate()),
                        MeasureWording.differenceInterval(measure, difference.estimate()),
                        difference.estimate().excludesZero() ? "*" : ""));
            }
        }
        List<String> all = variant.variant().settings();
        int common = summary.first().variant().settings().size();
        String changes = String.join(", ", all.subList(common, all.size()));
        String base = summary.told(summary.first());
        return new DocumentBlock.Grid(
                caption(summary, variant) + ": " + (changes.isEmpty() ? "no change" : changes),
                List.of(heading(summary), base, variant.name(), "difference", INTERVAL, ""),
                rows,
                "* the interval excludes zero; differences are paired, with the same seeds. Of " + Measures.ALL.size()
                        + " measures, about one in twenty that do not differ is marked by chance alone; those not"
                        + " shown are not marked.");
    }
}
