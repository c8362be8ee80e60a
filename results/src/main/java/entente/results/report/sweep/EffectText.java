package entente.results.report.sweep;

import entente.results.analysis.Crossing;
import entente.results.analysis.FactorResponse;
import entente.results.analysis.SweepAnalysis;
import entente.results.sensitivity.FactorialEffects;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What factors change, in sentences. */
final class EffectText {

    private static final int MOST_NAMED = 4;
    private static final int MOST_CHOICES = 4;

    private final SweepAnalysis analysis;
    private final Figures figures;

    EffectText(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
    }

    /** What each level of the only factor changes, the largest change first. */
    Optional<String> levels() {
        if (analysis.influence().responses().size() != 1) {
            return Optional.empty();
        }
        FactorResponse response = analysis.influence().responses().get(0);
        if (response.isNumeric() || response.levels().size() < 3) {
            return Optional.empty();
        }
        List<String> names = response.levels().subList(1, response.levels().size()).stream()
                .map(FactorResponse.Level::text)
                .toList();
        List<Estimate> values = response.arms().getOrDefault(analysis.question().arm(), List.of());
        return Optional.of("With " + response.factor() + " "
                + response.levels().get(0).text() + ", " + figures.name() + " is "
                + (values.isEmpty() ? Numbers.UNDEFINED : figures.value(values.get(0))) + ". "
                + Figures.capital(ranked(names, response.changes())));
    }

    /** What each factor changes from its first level to its last, and all of them together. */
    Optional<String> main() {
        FactorialEffects effects = analysis.influence().effects();
        if (effects == null || effects.main().size() < 2) {
            return Optional.empty();
        }
        List<String> names = effects.main().stream()
                .map(main -> analysis.factors().get(main.factor()))
                .toList();
        List<Estimate> changes =
                effects.main().stream().map(main -> main.change().estimate()).toList();
        return Optional.of("How " + figures.name() + " changes from the first level of each factor to its last: "
                + ranked(names, changes) + together(effects) + interactions(effects));
    }

    /** How the clearest interaction goes. */
    Optional<String> crossing() {
        if (analysis.influence().crossings().isEmpty()) {
            return Optional.empty();
        }
        Crossing crossing = analysis.influence().crossings().get(0);
        if (crossing.choices().size() > MOST_CHOICES + 1) {
            return Optional.of(largest(crossing));
        }
        List<String> sentences = new ArrayList<>();
        for (int choice = 1; choice < crossing.choices().size(); choice++) {
            sentences.add(choice(crossing, choice));
        }
        return Optional.of(String.join(" ", sentences));
    }

    private String choice(Crossing crossing, int choice) {
        List<Estimate> changes = crossing.changes().get(choice - 1);
        int last = changes.size() - 1;
        Estimate atFirst = changes.get(0);
        Estimate atLast = changes.get(last);
        boolean turns = atFirst.excludesZero()
                && atLast.excludesZero()
                && Figures.isNegative(atFirst) != Figures.isNegative(atLast);
        return "With " + crossing.policy() + " "
                + crossing.choices().get(choice).text() + " instead of "
                + crossing.choices().get(0).text() + ", " + figures.name() + " changes by "
                + figures.signed(atFirst) + " at " + crossing.along() + " "
                + crossing.places().get(0).text() + " and by " + figures.signed(atLast) + " at "
                + crossing.places().get(last).text() + (turns ? ": it turns on the way." : ".");
    }

    /** For each place the choice that changes most. */
    private String largest(Crossing crossing) {
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < crossing.places().size(); place++) {
            int at = place;
            int most = IntStream.range(0, crossing.changes().size())
                    .boxed()
                    .max(Comparator.comparingDouble(
                            choice -> size(crossing.changes().get(choice).get(at))))
                    .orElse(0);
            parts.add(crossing.choices().get(most + 1).text() + " in "
                    + crossing.places().get(place).text() + " ("
                    + figures.difference(crossing.changes().get(most).get(place)) + ")");
        }
        return "Against " + crossing.policy() + " " + crossing.choices().get(0).text() + ", " + figures.name()
                + " changes most with " + VariantNames.joined(parts) + ".";
    }

    /** Clear changes by their size, then those that cannot be told from none. */
    private String ranked(List<String> names, List<Estimate> changes) {
        List<Integer> order = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -size(changes.get(i))))
                .toList();
        List<Integer> clear =
                order.stream().filter(i -> changes.get(i).excludesZero()).toList();
        List<String> unclear = order.stream()
                .filter(i -> !changes.get(i).excludesZero())
                .map(names::get)
                .toList();
        List<String> told = clear.stream()
                .limit(MOST_NAMED)
                .map(i -> "by " + figures.signed(changes.get(i)) + " with " + names.get(i))
                .toList();
        String text = told.isEmpty() ? "" : "it changes " + VariantNames.joined(told) + ". ";
        if (clear.size() > MOST_NAMED) {
            text += Counted.of(clear.size() - MOST_NAMED, "smaller change") + " can be told, too. ";
        }
        if (!unclear.isEmpty()) {
            text += (told.isEmpty() ? "no change can be told for " : "No change can be told for ")
                    + (unclear.size() > MOST_NAMED
                            ? Counted.of(unclear.size(), "other") + "."
                            : VariantNames.joined(unclear) + ".");
        }
        return text.strip();
    }

    private String together(FactorialEffects effects) {
        PairedEstimate together = effects.together();
        PairedEstimate beyond = effects.beyond();
        if (together == null || beyond == null) {
            return "";
        }
        String text = " All together change it by " + figures.signed(together.estimate()) + ", ";
        return beyond.estimate().excludesZero()
                ? text + figures.size(beyond.estimate()) + (Figures.isNegative(beyond.estimate()) ? " less" : " more")
                        + " than their changes add up to."
                : text + "which cannot be told from what their changes add up to.";
    }

    private String interactions(FactorialEffects effects) {
        List<String> clear = effects.interactions().stream()
                .filter(pair -> pair.effect().estimate().excludesZero())
                .sorted(Comparator.comparingDouble(pair -> -size(pair.effect().estimate())))
                .map(pair -> analysis.factors().get(pair.one()) + " with "
                        + analysis.factors().get(pair.other()))
                .toList();
        if (clear.isEmpty()) {
            return " That any two work together cannot be told from chance.";
        }
        return clear.size() > MOST_NAMED
                ? " Of " + effects.interactions().size() + " pairs, " + clear.size() + " clearly depend on each other."
                : " What one does clearly depends on the other for " + VariantNames.joined(clear) + ".";
    }

    private static double size(Estimate estimate) {
        Double mean = estimate.mean();
        return mean == null ? -1 : Math.abs(mean);
    }
}
