package entente.results.optimisation;

import entente.results.experiment.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Policies as places of a search. Places that stand for the same values are run once. */
final class PolicyProblem implements SearchProblem {

    private final OptimisationPlan plan;
    private final PolicyRuns runs;
    private final EvaluationLog log;
    private final Runnable done;

    /** @param done called for every replication of every policy, also where none had to be run */
    PolicyProblem(OptimisationPlan plan, PolicyRuns runs, EvaluationLog log, Runnable done) {
        this.plan = plan;
        this.runs = runs;
        this.log = log;
        this.done = done;
    }

    @Override
    public int variables() {
        return plan.variables();
    }

    @Override
    public int objectives() {
        return plan.objectives().size();
    }

    @Override
    public List<double[]> evaluate(List<double[]> places) {
        List<List<String>> wanted = places.stream().map(plan::values).toList();
        Map<List<String>, List<Variant>> fresh = new LinkedHashMap<>();
        for (List<String> values : wanted) {
            if (!log.holds(values) && !fresh.containsKey(values)) {
                fresh.put(values, plan.policy(values));
            }
        }
        int skipped = (places.size() - fresh.size())
                * plan.replications()
                * plan.worlds().size();
        IntStream.range(0, skipped).forEach(run -> done.run());
        if (!fresh.isEmpty()) {
            List<List<Variant>> policies = new ArrayList<>(fresh.values());
            PolicyScores scores = runs.run(policies, plan.seed(), plan.replications(), done);
            int next = 0;
            for (List<String> values : fresh.keySet()) {
                log.add(values, scores.costs(next++));
            }
        }
        return wanted.stream().map(log::costs).toList();
    }
}
