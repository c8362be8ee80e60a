package entente.results.analysis;

import entente.results.selection.PolicySelection;
import entente.results.statistics.Estimate;
import java.util.List;

/**
 * A choice among policies.
 *
 * @param policies their names
 * @param values the measure of each
 * @param replications how many, the same of all
 * @param selection which is chosen, and how sure that is
 */
public record PolicyChoice(List<String> policies, List<Estimate> values, int replications, PolicySelection selection) {

    public PolicyChoice {
        policies = List.copyOf(policies);
        values = List.copyOf(values);
    }

    /** The name of the chosen one. */
    public String best() {
        return policies.get(selection.best());
    }
}
