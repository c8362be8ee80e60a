package entente.results.analysis;

import entente.results.analysis.SweepAnalysis.PolicyChoice;
import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Direction;
import entente.results.selection.PolicySelection;
import entente.results.selection.Robustness;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Statistic;
import java.util.ArrayList;
import java.util.List;

/** Chooses among arms, and among points. */
final class PolicyChoices {

    /** More points make Bonferroni's inequality useless, and the comparisons many. */
    private static final int MOST_POINTS = 100;

    private final SweepTable table;
    private final SweepQuestion question;
    private final List<String> labels;

    PolicyChoices(SweepTable table, SweepQuestion question, List<String> labels) {
        this.table = table;
        this.question = question;
        this.labels = labels;
    }

    /**
     * The best of the arms that could be chosen: pooling everything at once, without cost or delay, cannot; and standing
     * policy is no other policy, but the same while nobody decides.
     */
    PolicyChoice arms(List<String> all) {
        List<String> arms = choosable(all);
        if (arms.size() < 3) {
            throw new IllegalArgumentException("it takes a variant beside the scenario as written and isolation");
        }
        List<Statistic> values = new ArrayList<>();
        arms.forEach(arm -> values.add(table.mean(arm)));
        return choice(arms, values);
    }

    /** The best of the points. */
    PolicyChoice points() {
        int count = table.points().size();
        if (count < 2 || count > MOST_POINTS) {
            throw new IllegalArgumentException("there are " + count + " points: it is done for 2 to " + MOST_POINTS);
        }
        if (!table.arm(question.arm()).varies()) {
            throw new IllegalArgumentException(
                    table.measure().name() + " does not vary over these points: no point is better than another");
        }
        return choice(labels, new ArrayList<>(table.arm(question.arm()).all()));
    }

    /** How the arms do over points. */
    RobustVariants robustness(List<String> all) {
        List<String> arms = choosable(all);
        Robustness robustness =
                Robustness.of(arms.stream().map(table::arm).toList(), isHigherBetter(), question.goodEnough());
        return new RobustVariants(arms, labels, robustness);
    }

    private PolicyChoice choice(List<String> names, List<Statistic> values) {
        return new PolicyChoice(
                names,
                values.stream().map(Jackknife::estimate).toList(),
                values.get(0).replications(),
                PolicySelection.of(values, isHigherBetter(), question.tolerance()));
    }

    private boolean isHigherBetter() {
        Direction direction = table.measure().direction();
        if (direction == Direction.NEITHER) {
            throw new IllegalArgumentException("of " + table.measure().name() + " neither more nor less is better");
        }
        return direction == Direction.HIGHER;
    }

    private static List<String> choosable(List<String> arms) {
        return arms.stream()
                .filter(arm -> !arm.equals(BuiltInVariants.POOLED) && !arm.equals(BuiltInVariants.STANDING))
                .toList();
    }
}
