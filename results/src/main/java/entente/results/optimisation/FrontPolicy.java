package entente.results.optimisation;

import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import java.util.List;

/**
 * A policy on the front.
 *
 * @param values its values, by bloc, then by field
 * @param objectives what it comes to with fresh seeds, in the order of the objectives
 * @param changes the same less the scenario as written, paired
 * @param holds whether with fresh seeds, too, no other policy of the front is as good or better in every objective
 */
public record FrontPolicy(List<String> values, List<Estimate> objectives, List<PairedEstimate> changes, boolean holds) {

    public FrontPolicy {
        values = List.copyOf(values);
        objectives = List.copyOf(objectives);
        changes = List.copyOf(changes);
    }
}
