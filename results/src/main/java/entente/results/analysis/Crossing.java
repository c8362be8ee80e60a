package entente.results.analysis;

import entente.results.statistics.Estimate;
import java.util.List;

/**
 * How what one factor does depends on another: the measure of the arm that is looked into at each level of both, over all
 * points that have them.
 *
 * @param policy the name of the factor whose levels are compared
 * @param choices its levels, in order
 * @param along the name of the factor along which they are
 * @param places its levels, in order
 * @param values the measure, by choice and place
 * @param changes the same of each choice after the first, less that of the first; paired
 * @param strength the size of the interaction of first and last levels, in standard errors
 */
public record Crossing(
        String policy,
        List<FactorResponse.Level> choices,
        String along,
        List<FactorResponse.Level> places,
        List<List<Estimate>> values,
        List<List<Estimate>> changes,
        double strength) {

    public Crossing {
        choices = List.copyOf(choices);
        places = List.copyOf(places);
        values = List.copyOf(values);
        changes = List.copyOf(changes);
    }
}
