package entente.results.optimisation;

import entente.results.experiment.Variant;
import entente.scenarios.format.Scenarios;
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
        Map<List<String>, Variant> fresh = new LinkedHashMap<>();
        for (List<String> values : wanted) {
            if (!log.holds(values) && !fresh.containsKey(values)) {
                fresh.put(values, policy(plan, values));
            }
        }
        int skipped = (places.size() - fresh.size()) * plan.replications();
        IntStream.range(0, skipped).forEach(run -> done.run());
        if (!fresh.isEmpty()) {
            List<Variant> policies = new ArrayList<>(fresh.values());
            List<double[]> costs =
                    runs.costs(runs.run(policies, plan.seed(), plan.replications(), done), policies.size());
            int next = 0;
            for (List<String> values : fresh.keySet()) {
                log.add(values, costs.get(next++));
            }
        }
        return wanted.stream().map(log::costs).toList();
    }

    /** The scenario with a policy. */
    static Variant policy(OptimisationPlan plan, List<String> values) {
        List<String> settings = plan.settings(values);
        return new Variant(String.join(" ", values), settings, Scenarios.load(plan.scenario(), settings), List.of());
    }
}
