package entente.results.optimisation;

import entente.results.measure.Direction;
import entente.results.measure.Measure;
import entente.results.optimisation.OptimisationPlan.Over;
import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.ResponseTable;
import entente.results.statistics.Statistic;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What policies came to in all worlds: a table for each objective, with a row for each policy and world. */
final class PolicyScores {

    private final OptimisationPlan plan;
    private final List<ResponseTable> tables;
    private final int worlds;

    PolicyScores(OptimisationPlan plan, List<ResponseTable> tables) {
        this.plan = plan;
        this.tables = tables;
        this.worlds = plan.worlds().size();
    }

    int policies() {
        return tables.get(0).points() / worlds;
    }

    int objectives() {
        return tables.size();
    }

    /** An objective of a policy, over all worlds. */
    Statistic at(int policy, int objective) {
        ResponseTable table = tables.get(objective);
        if (worlds == 1) {
            return table.at(policy);
        }
        List<? extends Statistic> parts = IntStream.range(0, worlds)
                .mapToObj(world -> table.at(policy * worlds + world))
                .toList();
        return plan.over() == Over.MEAN ? mean(parts) : new WorstWorld(parts, sign(objective) > 0);
    }

    private static Statistic mean(List<? extends Statistic> parts) {
        double[] weights = new double[parts.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        return new Combination(parts, weights);
    }

    /** All objectives of a policy. */
    List<Estimate> estimates(int policy) {
        return IntStream.range(0, objectives())
                .mapToObj(objective -> Jackknife.estimate(at(policy, objective)))
                .toList();
    }

    /** An objective of a policy less that of another, paired. */
    PairedEstimate change(int policy, int other, int objective) {
        return Jackknife.difference(at(policy, objective), at(other, objective));
    }

    /** The values to be minimised of a policy; what is undefined is as bad as can be. */
    double[] costs(int policy) {
        return IntStream.range(0, objectives())
                .mapToDouble(objective -> {
                    double value = at(policy, objective).ofAll();
                    return Double.isNaN(value) ? EvaluationLog.UNDEFINED : sign(objective) * value;
                })
                .toArray();
    }

    /** 1 where lower is better, else −1. */
    int sign(int objective) {
        return sign(plan.objectives().get(objective));
    }

    /** What turns a value of an objective into a cost, and a cost into a value. */
    static int sign(Measure objective) {
        return objective.direction() == Direction.LOWER ? 1 : -1;
    }
}
