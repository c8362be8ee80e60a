package entente.results.optimisation;

import entente.results.statistics.Estimate;
import entente.results.statistics.TestedEstimate;
import java.util.List;

/**
 * A front of trade-offs. Its numbers come from seeds that the search has not seen: those that it chose by flatter what was
 * chosen.
 *
 * @param plan what was optimised
 * @param convergence how the search went on, generation by generation; fewer than planned if somebody stopped it
 * @param evaluated how many different policies were run
 * @param policies what was found, in the order of the first objective
 * @param written the scenario as written, which is a policy, too, with the same fresh seeds
 */
public record Front(
        OptimisationPlan plan,
        Convergence convergence,
        int evaluated,
        List<FrontPolicy> policies,
        WrittenPolicy written) {

    /** The number of the scenario as written among those that beat others; policies are counted from 1. */
    public static final int WRITTEN = 0;

    public Front {
        policies = List.copyOf(policies);
    }

    /** How many generations the search had. */
    public int generations() {
        return convergence.volumes().size();
    }

    /** Whether somebody stopped it before all generations. */
    public boolean isCutShort() {
        return generations() < plan.generations();
    }

    /**
     * The scenario as written.
     *
     * @param objectives what it comes to, in the order of the objectives
     * @param beatenBy the numbers of the policies that beat it
     */
    public record WrittenPolicy(List<Estimate> objectives, List<Integer> beatenBy) {

        public WrittenPolicy {
            objectives = List.copyOf(objectives);
            beatenBy = List.copyOf(beatenBy);
        }
    }

    /**
     * A policy that was found.
     *
     * @param values its values, by bloc, then by field
     * @param objectives what it comes to with fresh seeds, in the order of the objectives
     * @param changes each objective less that of the scenario as written, paired and corrected for all policies and objectives
     * @param beatenBy the numbers of the policies that beat it, {@link #WRITTEN} for the scenario as written: as good or better
     *     in every objective, and told apart as better in one
     */
    public record FrontPolicy(
            List<String> values, List<Estimate> objectives, List<TestedEstimate> changes, List<Integer> beatenBy) {

        public FrontPolicy {
            values = List.copyOf(values);
            objectives = List.copyOf(objectives);
            changes = List.copyOf(changes);
            beatenBy = List.copyOf(beatenBy);
        }

        /** Whether nothing beats it. */
        public boolean holds() {
            return beatenBy.isEmpty();
        }
    }
}
