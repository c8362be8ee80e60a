package entente.results.analysis;

import entente.results.discovery.CartRules;
import entente.results.discovery.ScenarioDiscovery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the cases of interest lie.
 *
 * @param factors the names of the factors, as they are numbered in boxes
 * @param kinds the levels of each factor, as kinds are numbered; empty for a factor of numbers
 * @param limit points at this value or a worse one are cases of interest
 * @param chosen whether the limit was asked for; else it is that of the worst quarter
 * @param cases how many points are
 * @param points how many points there are
 * @param scenarios the box and how it was found
 * @param byHand whether the box was asked for; else it is the one that the rule chooses
 * @param further boxes that were found among the points outside those before, the rule's first one to begin with
 * @param tree where cases lie by a classification tree
 * @param stack shares of cases where factors that matter most meet; null where there is one factor only
 * @param spots the points, for a picture
 */
public record Discovery(
        List<String> factors,
        List<List<String>> kinds,
        double limit,
        boolean chosen,
        int cases,
        int points,
        ScenarioDiscovery scenarios,
        boolean byHand,
        List<ScenarioDiscovery> further,
        CartRules tree,
        @Nullable Stacked stack,
        List<Spot> spots) {

    public Discovery {
        factors = List.copyOf(factors);
        kinds = List.copyOf(kinds);
        further = List.copyOf(further);
        spots = List.copyOf(spots);
    }

    /**
     * A point.
     *
     * @param values its value on each factor
     * @param ofInterest whether it is a case of interest
     */
    public record Spot(List<Double> values, boolean ofInterest) {

        public Spot {
            values = List.copyOf(values);
        }
    }
}
