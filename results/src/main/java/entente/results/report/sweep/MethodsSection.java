package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.plan.FactorDistribution;
import entente.results.report.document.DocumentBlock;
import entente.results.store.Manifest;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How it was done, written from the manifest: ready for the methods part of a paper, with a citation. */
final class MethodsSection {

    private final SweepAnalysis analysis;
    private final Medium medium;
    private final Manifest manifest;

    MethodsSection(SweepAnalysis analysis, Medium medium) {
        this.analysis = analysis;
        this.medium = medium;
        this.manifest = analysis.manifest();
    }

    List<DocumentBlock> blocks() {
        List<DocumentBlock> blocks = new ArrayList<>();
        blocks.add(new DocumentBlock.Prose(what()));
        blocks.add(new DocumentBlock.Prose(replications()));
        blocks.add(new DocumentBlock.Prose(pairing()));
        blocks.add(new DocumentBlock.Prose(
                "Means are ratios of totals over replications. Intervals hold 95 % and come from the jackknife over"
                        + " replications, those of differences from pairs; they tell the chance in the runs, not how well"
                        + " the model's assumptions fit the world. Each has its own 95 %: of twenty, one is expected to"
                        + " miss. What is told apart is so after correction for all comparisons of its family (Holm 1979,"
                        + " 5 %): of experiments in which no comparison of a family has a difference, one in twenty at"
                        + " most tells of any. Families are corrected each by itself: effects of factors and of pairs,"
                        + " dependences of factors that are crossed, turns, scores, boxes and choices. So a report with"
                        + " several of them has a false finding somewhere more often than that. "
                        + medium.descriptions()
                        + " The model is abstract: it compares policies in a model world and forecasts nothing."));
        List<String> methods = new UsedMethods(analysis).sentences();
        if (!methods.isEmpty()) {
            blocks.add(new DocumentBlock.Prose(String.join(" ", methods)));
        }
        if (!manifest.variation().factors().isEmpty()) {
            blocks.add(factors());
        }
        blocks.add(provenance());
        if (!manifest.isWhole()) {
            return blocks;
        }
        blocks.add(new DocumentBlock.Prose("To cite these results:"));
        blocks.add(new DocumentBlock.Verbatim(citation()));
        blocks.addAll(medium.again());
        return blocks;
    }

    private String what() {
        String scenarios = VariantNames.joined(manifest.origin().scenarios().stream()
                .map(Manifest.UsedScenario::name)
                .toList());
        String left = manifest.variation().pointsLeftOut() == 0
                ? ""
                : "; constraints left out " + manifest.variation().pointsLeftOut() + " more";
        String factors = manifest.variation().factors().isEmpty()
                ? "No factor was varied."
                : Counted.of(manifest.variation().factors().size(), "factor") + " varied over "
                        + Counted.of(manifest.variation().points(), "point") + " (" + design() + ")" + left + ".";
        return "The experiment " + manifest.subject().experiment() + " ran the scenario"
                + (manifest.origin().scenarios().size() == 1 ? " " : "s ")
                + scenarios + " with Entente " + manifest.origin().engineVersion() + ". " + factors
                + " Every point ran in "
                + Counted.of(manifest.observation().arms().size(), "way") + ": "
                + VariantNames.joined(manifest.observation().arms().stream()
                        .map(arm -> VariantNames.arm(analysis, arm))
                        .toList())
                + ".";
    }

    private String design() {
        Manifest.UsedDesign design = manifest.variation().design();
        String words = design.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words + (design.resolution() == null ? "" : " of resolution " + design.resolution())
                + (design.base() == null ? "" : ", base sample " + design.base())
                + (design.trajectories() == null ? "" : ", " + design.trajectories() + " trajectories")
                + ", seed " + design.seed();
    }

    private String replications() {
        Manifest.Stopping stopping = manifest.stopping();
        String number = stopping.least() == stopping.most()
                ? Counted.of(stopping.least(), "replication") + " of each"
                : stopping.least() + " to " + stopping.most() + " replications of each";
        String precise = stopping.precise() == null
                ? ""
                : " It was met at " + Counted.of(stopping.precise(), "point")
                        + (stopping.capped() == null || stopping.capped() == 0
                                ? "."
                                : " and not at " + stopping.capped() + ", which had the most replications.");
        String failures = manifest.progress().failures() == 0
                ? "None of the " + manifest.progress().runs() + " runs failed."
                : Counted.of((int) manifest.progress().failures(), "run") + " failed beside "
                        + manifest.progress().runs()
                        + " that reached their end; where one failed, its replication is left out of all ways at that"
                        + " point.";
        return number + ", from seed " + manifest.seed() + ". Rule: " + stopping.rule() + "." + precise + " "
                + failures;
    }

    private String pairing() {
        SweepAnalysis.Pairing pairing = analysis.pairing();
        String base =
                "All points and ways ran with the same seeds, and every random draw is keyed, so that what differs is"
                        + " due to what was changed (common random numbers).";
        return base + saved("between ways to run a point", pairing.arms()) + saved("between points", pairing.points());
    }

    private static String saved(String where, @Nullable Double ratio) {
        if (ratio == null) {
            return "";
        }
        String text = " Pairing leaves " + Numbers.fixed(100 * ratio, ratio < 0.1 ? 1 : 0)
                + " % of the variance that differences " + where + " would have with seeds of their own (median)";
        return ratio > 0.01 && ratio < 1
                ? text + ": as narrow an interval would take " + Numbers.fixed(1 / ratio, 1)
                        + " times the replications."
                : text + ".";
    }

    private DocumentBlock factors() {
        return new DocumentBlock.Grid(
                "Factors",
                List.of("factor", "values", "sets"),
                manifest.variation().factors().stream()
                        .map(factor -> List.of(factor.name(), values(factor), String.join(", ", factor.paths())))
                        .toList(),
                "");
    }

    private static String values(Manifest.VariedFactor factor) {
        Double low = factor.low();
        Double high = factor.high();
        FactorDistribution distribution = factor.distribution();
        return low == null || high == null || distribution == null
                ? String.join(", ", factor.levels())
                : Figures.plain(low) + " to " + Figures.plain(high) + ", " + distribution.word();
    }

    private DocumentBlock provenance() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("results", manifest.isWhole() ? manifest.progress().digest() : "none: they are partial"));
        rows.add(List.of("experiment", manifest.origin().identity()));
        manifest.origin()
                .scenarios()
                .forEach(scenario -> rows.add(List.of("scenario " + scenario.name(), scenario.sha256())));
        rows.add(List.of(
                "computed with",
                "Java " + manifest.machine().java() + ", " + manifest.machine().system() + ", "
                        + Counted.of(manifest.machine().threads(), "thread") + " (no result depends on it)"));
        return new DocumentBlock.Grid("Digests", List.of("of", "SHA-256"), rows, "");
    }

    private String citation() {
        return manifest.citation() + ".\nExperiment \"" + manifest.subject().title() + "\" ("
                + manifest.subject().experiment() + "), seed "
                + manifest.seed() + ", " + manifest.progress().runs() + " runs, result digest "
                + manifest.progress()
                        .digest()
                        .lines()
                        .collect(Collectors.joining())
                        .replaceFirst("^(.{16}).*$", "$1") + ".";
    }
}
