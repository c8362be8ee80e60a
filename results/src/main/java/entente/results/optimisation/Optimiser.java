package entente.results.optimisation;

import entente.engine.random.Keys;
import entente.results.experiment.Meter;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

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
        PolicyRuns runs = new PolicyRuns(function, threads, plan, cancelled);
        PolicyProblem problem = new PolicyProblem(plan, runs, log, meter::advance);
        NsgaSearch search = new NsgaSearch(problem, plan.population(), plan.seed(), List.of());
        List<List<double[]>> fronts = new ArrayList<>();
        try {
            while (fronts.size() < plan.generations()) {
                search.step();
                fronts.add(search.front());
                generations.done(fronts.size(), fronts.get(fronts.size() - 1).size());
            }
        } catch (CancellationException e) {
            // The front of the last whole generation is there.
        }
        return fronts.isEmpty() ? Optional.empty() : Optional.of(measured(plan, log, fronts));
    }

    /** The last front with fresh seeds, beside the scenario as written. */
    private Front measured(OptimisationPlan plan, EvaluationLog log, List<List<double[]>> fronts) {
        List<List<String>> values = fronts.get(fronts.size() - 1).stream()
                .map(plan::values)
                .distinct()
                .toList();
        List<List<Variant>> variants = new ArrayList<>(List.of(plan.written()));
        values.forEach(each -> variants.add(plan.policy(each)));
        PolicyRuns runs = new PolicyRuns(function, threads, plan, () -> false);
        PolicyScores scores = runs.run(variants, Keys.of(FRESH, Keys.mix(plan.seed())), plan.checks(), () -> {});
        List<Integer> order = IntStream.range(1, variants.size())
                .boxed()
                .sorted(Comparator.comparingDouble(policy -> scores.costs(policy)[0]))
                .toList();
        Dominance dominance = new Dominance(scores);
        return new Front(
                plan,
                convergence(plan, log, fronts),
                log.size(),
                order.stream()
                        .map(policy -> new Front.FrontPolicy(
                                values.get(policy - 1),
                                scores.estimates(policy),
                                dominance.againstWritten(policy),
                                numbers(dominance.beatenBy(policy), order)))
                        .toList(),
                new Front.WrittenPolicy(
                        scores.estimates(Front.WRITTEN), numbers(dominance.beatenBy(Front.WRITTEN), order)));
    }

    /** Numbers of policies as they were run, as numbers in the order in which they are told. */
    private static List<Integer> numbers(List<Integer> policies, List<Integer> order) {
        return policies.stream()
                .map(policy -> policy == Front.WRITTEN ? Front.WRITTEN : 1 + order.indexOf(policy))
                .sorted()
                .toList();
    }

    private static Convergence convergence(OptimisationPlan plan, EvaluationLog log, List<List<double[]>> fronts) {
        List<List<double[]>> costs = fronts.stream()
                .map(front -> front.stream()
                        .map(place -> log.costs(plan.values(place)))
                        .toList())
                .toList();
        return Convergence.of(
                costs, plan.objectives().stream().mapToInt(PolicyScores::sign).toArray());
    }
}
