package entente.results.optimisation;

import entente.results.statistics.Estimate;
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
}
