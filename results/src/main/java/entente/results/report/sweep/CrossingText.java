package entente.results.report.sweep;

import entente.results.analysis.Crossing;
import entente.results.analysis.SweepAnalysis;
import entente.results.statistics.TestedEstimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How what one factor does depends on another, in sentences: only where it is told apart that it does. */
final class CrossingText {

    private static final int MOST_CHOICES = 4;

    private final SweepAnalysis analysis;
    private final Figures figures;

    CrossingText(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
    }

    /** How the first of those goes that is told apart; empty if none is. */
    Optional<String> first() {
        return analysis.influence().crossings().stream()
                .filter(Crossing::isClear)
                .findFirst()
                .map(crossing -> crossing.choices().size() > MOST_CHOICES + 1 ? largest(crossing) : choices(crossing));
    }

    private String choices(Crossing crossing) {
        List<String> sentences = new ArrayList<>();
        for (int choice = 1; choice < crossing.choices().size(); choice++) {
            if (crossing.dependences().get(choice - 1).isApart()) {
                sentences.add(choice(crossing, choice));
            }
        }
        return String.join(" ", sentences);
    }

    private String choice(Crossing crossing, int choice) {
        List<TestedEstimate> changes = crossing.changes().get(choice - 1);
        int last = changes.size() - 1;
        TestedEstimate atFirst = changes.get(0);
        TestedEstimate atLast = changes.get(last);
        boolean turns = atFirst.isApart()
                && atLast.isApart()
                && Figures.isNegative(atFirst.estimate()) != Figures.isNegative(atLast.estimate());
        return "With " + crossing.policy() + " "
                + crossing.choices().get(choice).text() + " instead of "
                + crossing.choices().get(0).text() + ", " + figures.subject() + " changes by "
                + figures.signed(atFirst.estimate()) + " at " + crossing.along() + " "
                + crossing.places().get(0).text() + " and by " + figures.signed(atLast.estimate()) + " at "
                + crossing.places().get(last).text() + ", a difference that is told apart"
                + (turns ? ": it changes its sign on the way." : ".");
    }

    /** For each place the choice that changes most, of those that are told apart. */
    private String largest(Crossing crossing) {
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < crossing.places().size(); place++) {
            int at = place;
            String name = crossing.places().get(place).text();
            parts.add(IntStream.range(0, crossing.changes().size())
                    .boxed()
                    .filter(choice -> crossing.changes().get(choice).get(at).isApart())
                    .max(Comparator.comparingDouble(choice ->
                            EffectText.size(crossing.changes().get(choice).get(at))))
                    .map(most -> crossing.choices().get(most + 1).text() + " in " + name + " ("
                            + figures.difference(
                                    crossing.changes().get(most).get(at).estimate())
                            + ")")
                    .orElse("none that is told apart in " + name));
        }
        return "Against " + crossing.policy() + " " + crossing.choices().get(0).text() + ", the largest measured change"
                + " of " + figures.subject() + " is that of " + VariantNames.joined(parts) + ".";
    }
}
