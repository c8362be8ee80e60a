package entente.results.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moeaframework.core.Solution;
import org.moeaframework.core.indicator.Hypervolume;
import org.moeaframework.core.population.NondominatedPopulation;
import org.moeaframework.problem.AbstractProblem;

/**
 * How a search went on: the hypervolume of the front of every generation (E. Zitzler and L. Thiele, IEEE Transactions on
 * Evolutionary Computation 3, 1999), as the MOEA Framework computes it, by what the seeds of the search gave.
 *
 * <p>It is the part of a box that the front leaves behind it. The box reaches from the best value of every objective in any
 * front of the search to a reference point: the worst of those values, a tenth of the way further. So generations of one search
 * can be compared, and not two searches. A policy without a value in some objective counts for nothing.
 *
 * @param volumes the hypervolume after each generation, 0..1
 * @param best the best value of every objective in any front
 * @param reference the reference point
 */
public record Convergence(List<Double> volumes, List<Double> best, List<Double> reference) {

    private static final double MARGIN = 0.1;
    private static final int FEWEST = 3;

    public Convergence {
        volumes = List.copyOf(volumes);
        best = List.copyOf(best);
        reference = List.copyOf(reference);
    }

    /** Of the costs of the fronts of all generations, which may be empty of values; signs turn costs into values. */
    static Convergence of(List<List<double[]>> fronts, int[] signs) {
        List<List<double[]>> defined = fronts.stream()
                .map(front -> front.stream().filter(Convergence::isDefined).toList())
                .toList();
        double[] low = new double[signs.length];
        double[] high = new double[signs.length];
        for (int o = 0; o < signs.length; o++) {
            int objective = o;
            double[] values = defined.stream()
                    .flatMap(List::stream)
                    .mapToDouble(costs -> costs[objective])
                    .toArray();
            low[o] = Arrays.stream(values).min().orElse(0);
            double most = Arrays.stream(values).max().orElse(0);
            // An objective that is the same everywhere needs an extent, and any will do.
            high[o] = most > low[o] ? most + MARGIN * (most - low[o]) : low[o] + 1;
        }
        Hypervolume indicator = new Hypervolume(new Objectives(signs.length), low, high);
        List<Double> volumes = defined.stream()
                .map(front -> indicator.evaluate(population(front)))
                .toList();
        return new Convergence(volumes, values(low, signs), values(high, signs));
    }

    /** By what part of itself it rose in the last third of generations, below 0 if it fell; null for fewer than three. */
    public @Nullable Double riseInLastThird() {
        if (volumes.size() < FEWEST) {
            return null;
        }
        double last = volumes.get(volumes.size() - 1);
        double before = volumes.get(volumes.size() - 1 - volumes.size() / FEWEST);
        return before > 0 ? Double.valueOf(last / before - 1) : null;
    }

    private static boolean isDefined(double[] costs) {
        for (double cost : costs) {
            if (cost == EvaluationLog.UNDEFINED) {
                return false;
            }
        }
        return true;
    }

    private static List<Double> values(double[] costs, int[] signs) {
        List<Double> values = new ArrayList<>();
        for (int o = 0; o < costs.length; o++) {
            // Not -0, which would be told.
            values.add(signs[o] * costs[o] + 0.0);
        }
        return values;
    }

    private static NondominatedPopulation population(List<double[]> front) {
        NondominatedPopulation population = new NondominatedPopulation();
        for (double[] costs : front) {
            Solution solution = new Solution(0, costs.length);
            solution.setObjectiveValues(costs);
            population.add(solution);
        }
        return population;
    }

    /** So many objectives, which is all that an indicator asks for. */
    private static final class Objectives extends AbstractProblem {

        Objectives(int objectives) {
            super(0, objectives);
        }

        @Override
        public String getName() {
            return "objectives";
        }

        @Override
        public Solution newSolution() {
            return new Solution(numberOfVariables, numberOfObjectives);
        }

        @Override
        public void evaluate(Solution solution) {
            throw new IllegalStateException("nothing is evaluated here");
        }
    }
}
