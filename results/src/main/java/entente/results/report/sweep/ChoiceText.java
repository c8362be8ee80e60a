package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.analysis.SweepAnalysis.PolicyChoice;
import entente.results.selection.PolicySelection;
import entente.results.text.Counted;
import java.util.List;

/** How sure a choice is, in sentences. */
final class ChoiceText {

    private static final int MOST_NAMES = 6;
    private static final int MOST_LETTERS = 120;

    private final PolicyChoice choice;
    private final SweepAnalysis analysis;
    private final Figures figures;

    ChoiceText(SweepAnalysis analysis, PolicyChoice choice, Figures figures) {
        this.analysis = analysis;
        this.choice = choice;
        this.figures = figures;
    }

    String sureness() {
        PolicySelection selection = choice.selection();
        Double loss = selection.loss();
        if (loss == null) {
            return "How sure that is cannot be told with one replication.";
        }
        if (loss <= 0) {
            return "With a probability of 95 % or more it is the best of all "
                    + choice.policies().size() + ".";
        }
        String text = "With a probability of 95 % or more, the best of all is better by at most " + figures.amount(loss)
                + ".";
        List<String> others = selection.inContention().stream()
                .filter(policy -> policy != selection.best())
                .map(policy -> VariantNames.arm(analysis, choice.policies().get(policy)))
                .toList();
        return others.isEmpty() ? text : text + " " + contenders(others);
    }

    private static String contenders(List<String> others) {
        return others.size() > MOST_NAMES || String.join("", others).length() > MOST_LETTERS
                ? "Not excluded as the best: " + Counted.of(others.size(), "other") + "."
                : "Not excluded as the best: " + VariantNames.joined(others) + ".";
    }

    /** How many replications it takes to choose correctly. */
    String needed() {
        PolicySelection selection = choice.selection();
        Integer needed = selection.needed();
        if (selection.tolerance() == 0) {
            return "With --tolerance, this also says how many replications it takes to choose correctly.";
        }
        if (needed == null) {
            return "How many replications it takes cannot be told.";
        }
        return "To choose the best with a probability of 95 %, where differences below "
                + figures.amount(selection.tolerance()) + " do not matter, it takes " + needed
                + " replications; there are "
                + choice.replications() + ".";
    }
}
