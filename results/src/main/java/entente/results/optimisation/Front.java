package entente.results.optimisation;

import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import java.util.List;

/**
 * A front of trade-offs. Its numbers come from seeds that the search has not seen: those that it chose by flatter what was
 * chosen.
 *
 * @param plan what was optimised
 * @param generations how many generations the search had; fewer than planned if somebody stopped it
 * @param evaluated how many different policies were run
 * @param policies the front, in the order of the first objective
 * @param written the scenario as written, with the same fresh seeds
 */
public record Front(
        OptimisationPlan plan, int generations, int evaluated, List<FrontPolicy> policies, List<Estimate> written) {

    public Front {
        policies = List.copyOf(policies);
        written = List.copyOf(written);
    }

    /** Whether somebody stopped it before all generations. */
    public boolean isCutShort() {
        return generations < plan.generations();
    }

    /**
     * A policy on the front.
     *
     * @param values its values, by bloc, then by field
     * @param objectives what it comes to with fresh seeds, in the order of the objectives
     * @param changes the same less the scenario as written, paired
     * @param holds whether with fresh seeds, too, no other policy of the front is as good or better in every objective
     */
    public record FrontPolicy(
            List<String> values, List<Estimate> objectives, List<PairedEstimate> changes, boolean holds) {

        public FrontPolicy {
            values = List.copyOf(values);
            objectives = List.copyOf(objectives);
            changes = List.copyOf(changes);
        }
    }
}
