package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.analysis.SweepAnalysis.PolicyChoice;
import entente.results.selection.PolicySelection;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How sure a choice is, in sentences. */
final class ChoiceText {

    private static final int MOST_NAMES = 6;
    private static final int MOST_LETTERS = 120;

    private final PolicyChoice choice;
    private final SweepAnalysis analysis;
    private final Figures figures;
    private final boolean isOfArms;

    /** @param isOfArms whether arms are chosen among, not points */
    ChoiceText(SweepAnalysis analysis, PolicyChoice choice, Figures figures, boolean isOfArms) {
        this.analysis = analysis;
        this.choice = choice;
        this.figures = figures;
        this.isOfArms = isOfArms;
    }

    /** Which is best, with what probability; or that it cannot be told, and why. */
    String sentence() {
        PolicySelection selection = choice.selection();
        int count = choice.policies().size();
        if (selection.isTie()) {
            return "No " + kind() + " is better than another: all " + count + " are equal in every replication.";
        }
        String name = name(selection.best());
        String mean = figures.value(choice.values().get(selection.best()));
        if (selection.isBest()) {
            return "With a probability of 95 % or more, " + name + " is the best of all " + count + ", with " + mean
                    + ".";
        }
        return "Of " + count + " " + kind() + "s, " + leaders() + " the best mean, " + mean
                + (isNamedWithItsEquals() ? ", but that they are better than all others" : ", but that it is the best")
                + " is not told apart from chance. " + doubt();
    }

    /** The one that leads, with variants that are equal to it: none of these is the best. */
    private String leaders() {
        PolicySelection selection = choice.selection();
        return isNamedWithItsEquals()
                ? VariantNames.joined(Stream.concat(Stream.of(selection.best()), selection.equals().stream())
                                .sorted()
                                .map(this::name)
                                .toList())
                        + ", equal in every replication, have"
                : name(selection.best()) + " has";
    }

    /** Which are equal in every replication: by name, but for points beside the one that leads, of which there may be many. */
    private List<String> groups() {
        PolicySelection selection = choice.selection();
        List<String> sentences = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int more = 0;
        for (List<Integer> group : selection.groups()) {
            if (group.contains(selection.best())) {
                if (!isNamedWithItsEquals()) {
                    sentences.add("Equal to it in every replication: " + listed(selection.equals()) + ".");
                }
            } else if (isOfArms && !isLong(group)) {
                others.add(listed(group));
            } else {
                more += group.size();
            }
        }
        if (!others.isEmpty()) {
            sentences.add("Equal to each other in every replication: " + String.join("; ", others) + ".");
        }
        if (more > 0) {
            sentences.add("Equal to another in every replication: " + Counted.of(more, "other") + ".");
        }
        return sentences;
    }

    private boolean isNamedWithItsEquals() {
        return isOfArms
                && !choice.selection().equals().isEmpty()
                && !isLong(choice.selection().equals());
    }

    private boolean isLong(List<Integer> policies) {
        List<String> names = policies.stream().map(this::name).toList();
        return names.size() > MOST_NAMES || String.join("", names).length() > MOST_LETTERS;
    }

    private String kind() {
        return isOfArms ? "variant" : "point";
    }

    /** How far from the best the one that leads may be, and what else may be best. */
    private String doubt() {
        PolicySelection selection = choice.selection();
        Double loss = selection.loss();
        if (choice.replications() < 2) {
            return "One replication tells nothing of that.";
        }
        List<String> sentences = new ArrayList<>();
        if (loss == null) {
            sentences.add("It differs from some in too few of the " + choice.replications()
                    + " replications to tell by how much another may be better: more replications would tell.");
        } else if (loss > 0) {
            sentences.add("With a probability of 95 % or more, the best of all is better by at most "
                    + figures.amount(loss) + ".");
        }
        groups().forEach(sentences::add);
        List<Integer> others = selection.inContention().stream()
                .filter(policy ->
                        policy != selection.best() && !selection.equals().contains(policy))
                .toList();
        if (!others.isEmpty()) {
            sentences.add("Not excluded as the best: " + listed(others) + ".");
        }
        return String.join(" ", sentences);
    }

    private String listed(List<Integer> policies) {
        List<String> names = policies.stream().map(this::name).toList();
        return isLong(policies) ? Counted.of(names.size(), "other") : VariantNames.joined(names);
    }

    private String name(int policy) {
        return VariantNames.arm(analysis, choice.policies().get(policy));
    }

    /** How many replications it takes to choose correctly. */
    String needed(Medium medium) {
        PolicySelection selection = choice.selection();
        Integer needed = selection.needed();
        if (selection.isTie()) {
            return "";
        }
        if (selection.tolerance() == 0) {
            return medium.tolerance();
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
