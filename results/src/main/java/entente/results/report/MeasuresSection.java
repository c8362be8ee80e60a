package entente.results.report;

import entente.results.experiment.Arms;
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

/** All measures by theme, of the first variant with its interval and of the other arms; those that are 0 everywhere only if asked for. */
final class MeasuresSection {

    private final VariantSummary first;
    private final List<VariantSummary> others;
    private final Arms arms;
    private final boolean everything;
    private int leftOut;

    MeasuresSection(ExperimentSummary summary, boolean everything) {
        this.first = summary.first();
        this.arms = summary.arms();
        this.others = arms.rungs().stream()
                .filter(arm -> !arm.equals(first.name()))
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
                || Stream.concat(Stream.of(first), others.stream())
                        .map(variant -> variant.overall().of(measure).mean())
                        .anyMatch(mean -> mean != null && mean != 0);
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>(List.of("MEASURES (counts are per run)", heading(first), "95 % interval"));
        others.forEach(other -> cells.add(heading(other)));
        return cells;
    }

    /** An arm's name on two lines where it has two words. */
    private String heading(VariantSummary variant) {
        return arms.decided() ? arms.told(variant.name()).replace(' ', '\n') : arms.told(variant.name());
    }

    private List<String> row(Measure measure) {
        Estimate estimate = first.overall().of(measure);
        List<String> cells = new ArrayList<>(List.of(
                MeasureWording.label(measure),
                MeasureWording.mean(measure, estimate),
                MeasureWording.interval(measure, estimate)));
        others.forEach(
                other -> cells.add(MeasureWording.mean(measure, other.overall().of(measure))));
        return cells;
    }
}
