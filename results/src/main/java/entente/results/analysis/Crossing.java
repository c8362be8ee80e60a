package entente.results.analysis;

import entente.results.statistics.Estimate;
import entente.results.statistics.TestedEstimate;
import java.util.List;

/**
 * How what one factor does depends on another: the measure of the arm that is looked into at each level of both, over all
 * settings of the other factors that were run with every one of these pairs of levels.
 *
 * @param policy the name of the factor whose levels are compared
 * @param choices its levels, in order
 * @param along the name of the factor along which they are
 * @param places its levels, in order
 * @param values the measure, by choice and place
 * @param changes the same of each choice after the first, less that of the first; paired, corrected for all of them
 * @param dependences of each choice after the first, its change at the last place less that at the first place; corrected for
 *     those of all pairs of factors that can be crossed, shown or not
 */
public record Crossing(
        String policy,
        List<FactorResponse.Level> choices,
        String along,
        List<FactorResponse.Level> places,
        List<List<Estimate>> values,
        List<List<TestedEstimate>> changes,
        List<TestedEstimate> dependences) {

    public Crossing {
        choices = List.copyOf(choices);
        places = List.copyOf(places);
        values = List.copyOf(values);
        changes = List.copyOf(changes);
        dependences = List.copyOf(dependences);
    }

    /** Whether what any choice changes is told apart between the first place and the last. */
    public boolean isClear() {
        return dependences.stream().anyMatch(TestedEstimate::isApart);
    }
}
