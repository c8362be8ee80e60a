package entente.results.report.sweep;

import entente.results.analysis.Crossing;
import entente.results.analysis.FactorResponse;
import entente.results.analysis.SweepAnalysis;
import entente.results.plan.DesignKind;
import entente.results.regression.SurfaceFit;
import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.FactorEffects.Effect;
import entente.results.sensitivity.Turn;
import entente.results.statistics.Holm;
import entente.results.statistics.TestedEstimate;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How sure it is what factors change, and what was not told apart. */
final class SurenessText {

    private static final int MOST_NAMED = 8;

    /** What stands between an effect and what it is mixed with. */
    private static final String OTHERS = ", or ";

    private final SweepAnalysis analysis;
    private final EffectText effects;

    SurenessText(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.effects = new EffectText(analysis);
    }

    /** By which rule changes are told apart; empty where none was tested. */
    Optional<String> rule() {
        List<TestedEstimate> tested =
                changes().stream().map(EffectText.Change::change).toList();
        int pairs = pairs();
        int count = Holm.comparisons(tested) + pairs;
        if (count == pairs) {
            return Optional.empty();
        }
        String corrected = count == 1
                ? "It is told apart at 5 %: at most one in twenty experiments in which it changes nothing says that it"
                        + " does."
                : "A change is told apart where it is so after correction for all " + count
                        + " that were compared" + (pairs == 0 ? "" : ", those of pairs of factors included")
                        + " (Holm, 5 %): at most one in twenty experiments like this tells of a"
                        + " change that is none. Intervals hold 95 % each, by themselves.";
        return Optional.of(corrected + assumption());
    }

    /** How many effects of pairs belong to the family of those of single factors. */
    private int pairs() {
        FactorEffects found = analysis.influence().effects();
        return found == null || effects.mainChanges().isEmpty()
                ? 0
                : Holm.comparisons(
                        found.interactions().stream().map(Effect::change).toList());
    }

    /** How well the surface fits by which effects were told, or why nothing was; empty where none was fitted. */
    Optional<String> fit() {
        SurfaceFit fit = analysis.influence().fit();
        if (fit == null) {
            return Optional.empty();
        }
        String predicts = "the surface that was fitted to " + fit.points() + " points predicts "
                + Figures.percent(Math.max(0, rounded(fit.predicted())))
                + " of the variance between points (Q², each point left out of the fit in turn)";
        String noise = noise(fit);
        if (fit.isPoor()) {
            return Optional.of("What single factors do is not told: " + predicts + ", and leaves more than half of"
                    + " what is not chance." + noise + " More points, or fewer factors, would tell.");
        }
        String lack = fit.isLacking()
                ? " What is left, " + Figures.percent(rounded(fit.unexplained()))
                        + ", it does not follow: factors may matter in ways that are not told here."
                : "";
        return Optional.of(Figures.capital(predicts) + "." + noise + lack
                + (fit.isNoiseKnown() ? " Intervals hold both that chance and where the points lie." : ""));
    }

    private static String noise(SurfaceFit fit) {
        if (!fit.isNoiseKnown()) {
            return " How much of that variance is the chance in the replications cannot be told, so no effect is.";
        }
        return " Of that variance, " + Figures.percent(rounded(fit.noise()))
                + " is put down to the chance in the replications"
                + (fit.predicted() + fit.noise() > 1
                        ? "; both come to more than all of it, because points close to each other share part of that"
                                + " chance, by their seeds, and the surface predicts it, too."
                        : ".");
    }

    private static double rounded(double share) {
        return Math.round(100 * share) / 100.0;
    }

    private String assumption() {
        boolean fraction = analysis.manifest().variation().design().kind() == DesignKind.FRACTIONAL_FACTORIAL;
        return fraction && analysis.influence().effects() != null
                ? " Assumed in this fraction: three factors or more do nothing together that two of them do not."
                : "";
    }

    /** What was compared and not told apart; empty if all was. */
    Optional<String> untold() {
        List<String> sentences = new ArrayList<>();
        List<String> names = changes().stream()
                .filter(each -> each.change().p() != null && !each.change().isApart())
                .map(EffectText.Change::with)
                .toList();
        if (!names.isEmpty()) {
            sentences.add("Not told apart from no change: " + listed(unmixed(names)) + mixed(names) + ".");
        }
        List<String> impossible = changes().stream()
                .filter(each -> each.change().p() == null)
                .map(EffectText.Change::with)
                .toList();
        if (!impossible.isEmpty()) {
            sentences.add("Nothing can be said of " + listed(impossible) + ": " + reason() + ".");
        }
        together().ifPresent(sentences::add);
        turns().ifPresent(sentences::add);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** What is mixed with others by the name that it is best known by: none of them is told apart. */
    private static List<String> unmixed(List<String> names) {
        return names.stream().map(name -> name.replaceFirst(OTHERS + ".*$", "")).toList();
    }

    private static String mixed(List<String> names) {
        return names.stream().anyMatch(name -> name.contains(OTHERS))
                ? ", each with the pairs that the table names beside it"
                : "";
    }

    /** Why something was not tested. */
    private String reason() {
        boolean repeated = analysis.points().stream().anyMatch(point -> point.replications() > 1);
        if (!repeated) {
            return "it takes two replications or more";
        }
        return analysis.influence().fit() == null
                ? "it takes points that differ in it alone"
                : "it goes together with others in this design, or along a straight line it would change the measure by"
                        + " more than is possible, which the surface does not follow";
    }

    private List<EffectText.Change> changes() {
        return Stream.of(effects.onlyLevels(), effects.mainChanges(), effects.singleChanges())
                .flatMap(List::stream)
                .toList();
    }

    private Optional<String> together() {
        FactorEffects found = analysis.influence().effects();
        if (found == null || found.main().size() < 2) {
            return Optional.empty();
        }
        if (found.interactions().isEmpty()) {
            return Optional.of("Whether any two work together cannot be told with this design.");
        }
        boolean any =
                found.interactions().stream().anyMatch(pair -> pair.change().isApart())
                        || analysis.influence().crossings().stream().anyMatch(Crossing::isClear);
        String rest = new PairsText(analysis, found).inestimable();
        String other = any
                ? ""
                : "That any " + (rest.isEmpty() ? "two" : "other two") + " work together cannot be told from chance.";
        return Optional.of((rest + " " + other).strip()).filter(text -> !text.isEmpty());
    }

    private Optional<String> turns() {
        List<String> tested = analysis.influence().responses().stream()
                .filter(response -> response.turn() != null)
                .filter(response -> !isClear(response.turn()))
                .map(FactorResponse::factor)
                .toList();
        return tested.isEmpty()
                ? Optional.empty()
                : Optional.of("That " + new Figures(analysis.measure()).subject() + " turns along " + listed(tested)
                        + " cannot be told.");
    }

    private static boolean isClear(@Nullable Turn turn) {
        return turn != null && turn.isClear();
    }

    private static String listed(List<String> names) {
        return names.size() > MOST_NAMED
                ? VariantNames.joined(Stream.concat(
                                names.stream().limit(MOST_NAMED),
                                Stream.of(Counted.of(names.size() - MOST_NAMED, "other")))
                        .toList())
                : VariantNames.joined(names);
    }
}
