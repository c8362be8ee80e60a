package entente.results.report.sweep;

import entente.results.analysis.FactorResponse;
import entente.results.analysis.SweepAnalysis;
import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.FactorEffects.Effect;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.TestedEstimate;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What factors of a factorial change, and single changes, in sentences: only what is told apart after correction. */
final class EffectText {

    private static final int MOST_NAMED = 4;
    private static final int MOST_ALIASES = 3;

    private final SweepAnalysis analysis;
    private final Figures figures;

    EffectText(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
    }

    /** A change and what it is told with. */
    record Change(String with, TestedEstimate change) {}

    /** What each level of the only factor changes, the largest change first. */
    Optional<String> levels() {
        if (onlyLevels().isEmpty()) {
            return Optional.empty();
        }
        FactorResponse response = analysis.influence().responses().get(0);
        List<Estimate> values = response.arms().getOrDefault(analysis.question().arm(), List.of());
        return Optional.of("Where " + response.factor() + " is "
                + response.levels().get(0).text() + ", " + figures.subject() + " is "
                + (values.isEmpty() ? Numbers.UNDEFINED : figures.value(values.get(0))) + ". "
                + told(onlyLevels())
                        .map(changes -> "It changes " + changes + ".")
                        .orElse(""));
    }

    /** The changes of the levels of the only factor; empty if there is another, or it is one of numbers. */
    List<Change> onlyLevels() {
        List<FactorResponse> responses = analysis.influence().responses();
        if (responses.size() != 1 || responses.get(0).isNumeric()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (int level = 1; level < responses.get(0).levels().size(); level++) {
            changes.add(new Change(
                    responses.get(0).levels().get(level).text(),
                    responses.get(0).changes().get(level - 1)));
        }
        return changes;
    }

    /** What each factor changes from its first level to its last, and all of them together. */
    Optional<String> main() {
        FactorEffects effects = analysis.influence().effects();
        if (mainChanges().isEmpty() || effects == null) {
            return Optional.empty();
        }
        String start = analysis.influence().fit() == null
                ? "From the first level of each factor to its last, the others alike, "
                : "Over the range of each factor, along a straight line and adjusted for the others, ";
        return Optional.of(told(mainChanges())
                        .map(changes -> start + figures.subject() + " changes " + changes + ".")
                        .orElse(start + "no change of " + figures.subject() + " is told apart from none.")
                + together(effects)
                + interactions(effects));
    }

    /** The main effects; empty where there is one factor only. */
    List<Change> mainChanges() {
        FactorEffects effects = analysis.influence().effects();
        return effects == null
                        || (effects.main().size() < 2 && analysis.influence().fit() == null)
                ? List.of()
                : effects.main().stream()
                        .map(effect -> new Change(name(effect), effect.change()))
                        .toList();
    }

    /** What changing one factor alone does. */
    Optional<String> single() {
        if (singleChanges().isEmpty()) {
            return Optional.empty();
        }
        String start = "From the first point, changing one factor alone, ";
        return Optional.of(told(singleChanges())
                .map(changes -> start + figures.subject() + " changes " + changes + ".")
                .orElse(start + "no change of " + figures.subject() + " is told apart from none."));
    }

    /** Changes of one factor at a time. */
    List<Change> singleChanges() {
        return analysis.influence().changes().stream()
                .map(change -> new Change(change.factor() + " " + change.level(), change.change()))
                .toList();
    }

    /** The effect, and what it may be as well: {@code a, or b with c}. */
    String name(Effect effect) {
        List<String> others =
                effect.aliases().stream().limit(MOST_ALIASES).map(this::name).toList();
        String more = effect.aliases().size() > MOST_ALIASES
                ? ", or another of " + Counted.of(effect.aliases().size() - MOST_ALIASES, "pair")
                : "";
        return name(effect.factors()) + (others.isEmpty() ? "" : ", or " + String.join(", or ", others)) + more;
    }

    private String name(List<Integer> factors) {
        return String.join(
                " with ", factors.stream().map(f -> analysis.factors().get(f)).toList());
    }

    /** Changes that are told apart, by their size: {@code by +3 (2 to 4) with a and by −1 (−2 to −0.5) with b}. */
    private Optional<String> told(List<Change> changes) {
        List<Change> apart = changes.stream()
                .filter(each -> each.change().isApart())
                .sorted(Comparator.comparingDouble(each -> -size(each.change())))
                .toList();
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        String named = VariantNames.joined(apart.stream()
                .limit(MOST_NAMED)
                .map(each -> "by " + figures.signed(each.change().estimate()) + " with " + each.with())
                .toList());
        return Optional.of(
                apart.size() > MOST_NAMED
                        ? named + "; " + Counted.of(apart.size() - MOST_NAMED, "smaller change") + " told apart as well"
                        : named);
    }

    private String together(FactorEffects effects) {
        PairedEstimate together = effects.together();
        TestedEstimate beyond = effects.beyond();
        if (together == null || beyond == null) {
            return "";
        }
        String text = " All together change it by " + figures.signed(together.estimate()) + ", ";
        return beyond.isApart()
                ? text + figures.size(beyond.estimate()) + (Figures.isNegative(beyond.estimate()) ? " less" : " more")
                        + " than their changes add up to."
                : text + "which cannot be told from what their changes add up to.";
    }

    private String interactions(FactorEffects effects) {
        List<Effect> apart = effects.interactions().stream()
                .filter(pair -> pair.change().isApart())
                .sorted(Comparator.comparingDouble(pair -> -size(pair.change())))
                .toList();
        List<Effect> clear = apart.stream().filter(Effect::isClear).toList();
        String text = "";
        if (clear.size() > MOST_NAMED) {
            text += " Of " + effects.interactions().size() + " pairs, " + clear.size()
                    + " clearly depend on each other.";
        } else if (!clear.isEmpty()) {
            text += " What one does clearly depends on the other for "
                    + VariantNames.joined(clear.stream().map(this::name).toList()) + ".";
        }
        List<String> mixed =
                apart.stream().filter(pair -> !pair.isClear()).map(this::name).toList();
        if (!mixed.isEmpty()) {
            text += " Something works together, but which cannot be told with this fraction: "
                    + String.join("; ", mixed.stream().limit(MOST_NAMED).toList()) + ".";
        }
        return text;
    }

    static double size(TestedEstimate change) {
        Double mean = change.estimate().mean();
        return mean == null ? -1 : Math.abs(mean);
    }
}
