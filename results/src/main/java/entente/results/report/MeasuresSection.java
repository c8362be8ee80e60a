package entente.results.report;

import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.Theme;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All measures by theme, as written with its interval and at the bounds; those that are 0 everywhere only if asked for. */
final class MeasuresSection {

    private final VariantSummary first;
    private final List<VariantSummary> bounds;
    private final boolean everything;
    private int leftOut;

    MeasuresSection(ExperimentSummary summary, boolean everything) {
        this.first = summary.first();
        this.bounds = Stream.of(BuiltInVariants.ISOLATION, BuiltInVariants.POOLED)
                .map(summary::find)
                .flatMap(Optional::stream)
                .toList();
        this.everything = everything;
    }

    DocumentBlock.Grid grid() {
        List<List<String>> rows = new ArrayList<>();
        for (Theme theme : Measures.THEMES) {
            List<Measure> shown =
                    theme.measures().stream().filter(this::isShown).toList();
            leftOut += theme.measures().size() - shown.size();
            if (!shown.isEmpty()) {
                rows.add(List.of(theme.title().toUpperCase(Locale.ROOT)));
                shown.forEach(measure -> rows.add(row(measure)));
            }
        }
        return new DocumentBlock.Grid(header(), rows, rest());
    }

    private String rest() {
        return leftOut == 0
                ? ""
                : Counted.of(leftOut, "more measure") + (leftOut == 1 ? " is" : " are")
                        + " 0 or without a value in every column; --all shows them.";
    }

    private boolean isShown(Measure measure) {
        return everything
                || Stream.concat(Stream.of(first), bounds.stream())
                        .map(variant -> variant.overall().of(measure).mean())
                        .anyMatch(mean -> mean != null && mean != 0);
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>(List.of("MEASURES (counts are per run)", "as written", "95 % interval"));
        bounds.forEach(bound -> cells.add(bound.name()));
        return cells;
    }

    private List<String> row(Measure measure) {
        Estimate estimate = first.overall().of(measure);
        List<String> cells = new ArrayList<>(List.of(
                MeasureWording.label(measure),
                MeasureWording.mean(measure, estimate),
                MeasureWording.interval(measure, estimate)));
        bounds.forEach(
                bound -> cells.add(MeasureWording.mean(measure, bound.overall().of(measure))));
        return cells;
    }
}
