package entente.results.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.comparator.ChainedComparator;
import org.moeaframework.core.comparator.CrowdingComparator;
import org.moeaframework.core.comparator.ParetoDominanceComparator;
import org.moeaframework.core.initialization.InjectedInitialization;
import org.moeaframework.core.operator.CompoundVariation;
import org.moeaframework.core.operator.real.PM;
import org.moeaframework.core.operator.real.SBX;
import org.moeaframework.core.population.NondominatedSortingPopulation;
import org.moeaframework.core.selection.TournamentSelection;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;

/**
 * NSGA-II (K. Deb, A. Pratap, S. Agarwal and T. Meyarivan, IEEE Transactions on Evolutionary Computation 6, 2002), as the MOEA
 * Framework implements it, with simulated binary crossover (index 15) and polynomial mutation (index 20, one coordinate of a
 * place on average).
 *
 * <p>The framework draws from one generator for the whole process. Each generation of a search sets it to the search's own and
 * holds it until it is done, so that the result depends on the seed and on nothing else, also where several searches run at the
 * same time.
 */
public final class NsgaSearch {

    /** Whoever holds it has the framework's generator. */
    private static final Object GENERATOR = new Object();

    private static final double CROSSOVER_INDEX = 15;
    private static final double MUTATION_INDEX = 20;

    private final Random random;
    private final Batched algorithm;

    /**
     * A search.
     *
     * @param population how many places a generation has, 4 or more and even
     * @param start places that the first generation has, beside random ones; at most as many as the population
     * @throws IllegalArgumentException if the population is too small or odd
     */
    public NsgaSearch(SearchProblem problem, int population, long seed, List<double[]> start) {
        if (population < 4 || population % 2 != 0) {
            throw new IllegalArgumentException("population is " + population + ": it must be 4 or more, and even");
        }
        random = new Random(seed);
        algorithm = new Batched(new Cube(problem), problem, population, start);
    }

    /** One generation more; the first is the start. */
    public void step() {
        synchronized (GENERATOR) {
            PRNG.setRandom(random);
            algorithm.step();
        }
    }

    /** The places of the last generation that no other place there beats, each once, in the order of their objectives. */
    public List<double[]> front() {
        List<Solution> solutions = StreamSupport.stream(algorithm.getResult().spliterator(), false)
                .sorted(Comparator.comparing(Solution::getObjectiveValues, Arrays::compare)
                        .thenComparing(RealVariable::getReal, Arrays::compare))
                .toList();
        List<double[]> places = new ArrayList<>();
        solutions.forEach(solution -> places.add(RealVariable.getReal(solution)));
        return places;
    }

    /** The framework's view of a problem. */
    private static final class Cube extends AbstractProblem {

        Cube(SearchProblem problem) {
            super(problem.variables(), problem.objectives());
        }

        @Override
        public String getName() {
            return "search";
        }

        @Override
        public Solution newSolution() {
            Solution solution = new Solution(numberOfVariables, numberOfObjectives);
            for (int i = 0; i < numberOfVariables; i++) {
                solution.setVariable(i, new RealVariable(0, 1));
            }
            return solution;
        }

        @Override
        public void evaluate(Solution solution) {
            throw new IllegalStateException("places are evaluated a generation at a time");
        }

        List<Solution> at(List<double[]> places) {
            List<Solution> solutions = new ArrayList<>();
            for (double[] place : places) {
                Solution solution = newSolution();
                RealVariable.setReal(solution, place);
                solutions.add(solution);
            }
            return solutions;
        }
    }

    /** Evaluates a generation at once, which can use several threads. */
    private static final class Batched extends NSGAII {

        private final SearchProblem source;

        Batched(Cube cube, SearchProblem source, int population, List<double[]> start) {
            super(
                    cube,
                    population,
                    new NondominatedSortingPopulation(),
                    null,
                    new TournamentSelection(
                            2, new ChainedComparator(new ParetoDominanceComparator(), new CrowdingComparator())),
                    new CompoundVariation(
                            new SBX(1.0, CROSSOVER_INDEX), new PM(1.0 / source.variables(), MUTATION_INDEX)),
                    new InjectedInitialization(cube, cube.at(start)));
            this.source = source;
        }

        @Override
        public void evaluateAll(Iterable<Solution> solutions) {
            List<Solution> all =
                    StreamSupport.stream(solutions.spliterator(), false).toList();
            List<double[]> values =
                    source.evaluate(all.stream().map(RealVariable::getReal).toList());
            for (int i = 0; i < all.size(); i++) {
                all.get(i).setObjectiveValues(values.get(i));
            }
            numberOfEvaluations += all.size();
        }
    }
}
