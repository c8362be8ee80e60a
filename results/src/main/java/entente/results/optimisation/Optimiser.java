package entente.results.optimisation;

import entente.engine.random.Keys;
import entente.results.experiment.Meter;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.measure.Direction;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.ResponseTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Searches for sharing policies that are trade-offs, then measures what it found with fresh seeds. */
public final class Optimiser {

    private static final long FRESH = Keys.of("front, fresh seeds");

    private final RunFunction function;
    private final int threads;

    /** Hears how far a search is. */
    @FunctionalInterface
    public interface Generations {

        /** Hears nothing. */
        Generations NONE = (generation, front) -> {};

        /** So many generations are done, and the front of the last has so many policies. */
        void done(int generation, int front);
    }

    /** An optimiser that runs on so many threads. */
    public Optimiser(RunFunction function, int threads) {
        this.function = function;
        this.threads = threads;
    }

    /**
     * Optimises.
     *
     * @param log what has been run before
     * @param progress hears of runs
     * @param cancelled asked before every run; what is there by then is measured nevertheless
     * @return empty if it was cancelled before the first generation was done
     */
    public Optional<Front> run(
            OptimisationPlan plan,
            EvaluationLog log,
            Progress progress,
            Generations generations,
            BooleanSupplier cancelled) {
        Meter meter = new Meter(progress, plan.runs());
        PolicyRuns runs = new PolicyRuns(function, threads, plan.objectives(), cancelled);
        PolicyProblem problem = new PolicyProblem(plan, runs, log, meter::advance);
        NsgaSearch search = new NsgaSearch(problem, plan.population(), plan.seed(), List.of());
        List<double[]> front = List.of();
        int generation = 0;
        try {
            while (generation < plan.generations()) {
                search.step();
                front = search.front();
                generations.done(++generation, front.size());
            }
        } catch (CancellationException e) {
            // The front of the last whole generation is there.
        }
        return generation == 0 ? Optional.empty() : Optional.of(measured(plan, log, front, generation));
    }

    /** The front with fresh seeds. */
    private Front measured(OptimisationPlan plan, EvaluationLog log, List<double[]> places, int generations) {
        List<List<String>> values = new ArrayList<>(
                new LinkedHashSet<>(places.stream().map(plan::values).toList()));
        List<Variant> variants = new ArrayList<>(List.of(plan.written()));
        values.forEach(each -> variants.add(PolicyProblem.policy(plan, each)));
        PolicyRuns runs = new PolicyRuns(function, threads, plan.objectives(), () -> false);
        List<ResponseTable> tables = runs.run(variants, Keys.of(FRESH, Keys.mix(plan.seed())), plan.checks(), () -> {});
        List<double[]> costs = runs.costs(tables, variants.size());
        List<Front.FrontPolicy> policies = new ArrayList<>();
        for (int p = 1; p < variants.size(); p++) {
            policies.add(policy(tables, costs, p, values.get(p - 1)));
        }
        int sign = plan.objectives().get(0).direction() == Direction.LOWER ? 1 : -1;
        policies.sort(Comparator.comparingDouble(policy -> {
            Double mean = policy.objectives().get(0).mean();
            return mean == null ? Double.MAX_VALUE : sign * mean;
        }));
        return new Front(plan, generations, log.size(), policies, estimates(tables, 0));
    }

    private static Front.FrontPolicy policy(
            List<ResponseTable> tables, List<double[]> costs, int p, List<String> values) {
        List<PairedEstimate> changes = new ArrayList<>();
        for (ResponseTable table : tables) {
            changes.add(Jackknife.difference(table.at(p), table.at(0)));
        }
        boolean beaten = false;
        for (int other = 1; other < costs.size(); other++) {
            beaten |= other != p && beats(costs.get(other), costs.get(p));
        }
        return new Front.FrontPolicy(values, estimates(tables, p), changes, !beaten);
    }

    private static List<Estimate> estimates(List<ResponseTable> tables, int policy) {
        return tables.stream()
                .map(table -> Jackknife.estimate(table.at(policy)))
                .toList();
    }

    /** Whether one is as good as another everywhere and better somewhere. */
    private static boolean beats(double[] one, double[] other) {
        boolean better = false;
        for (int o = 0; o < one.length; o++) {
            if (one[o] > other[o]) {
                return false;
            }
            better |= one[o] < other[o];
        }
        return better;
    }
}
