package entente.results.attribution;

import entente.engine.scenario.Obstacle;
import entente.results.experiment.Variant;
import entente.results.statistics.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What each obstacle costs in one scenario.
 *
 * @param written the scenario in the arm in which obstacles are lifted
 * @param seed the seed of the first replication
 * @param replications how many replications there were
 * @param ending why there were not more
 * @param levels how it goes in isolation, in that arm, with every obstacle lifted, and pooled, in this order
 * @param total what lifting every obstacle changes: the sum of all costs
 * @param beyondLifting what pooling changes against lifting every obstacle, which is not the same
 * @param costs the cost of each obstacle, in their order
 * @param interactions of each pair, in their order
 * @param lead by how many attacks per run the highest cost exceeds the second highest; null if there is but one obstacle
 */
public record Attribution(
        Variant written,
        long seed,
        int replications,
        Ending ending,
        List<ArrangementOutcome> levels,
        Effect total,
        Effect beyondLifting,
        List<ObstacleCost> costs,
        List<Interaction> interactions,
        @Nullable Estimate lead) {

    /** Why there were not more replications. */
    public enum Ending {
        /** All were run that were asked for. */
        COMPLETE,
        /** The intervals were narrow enough. */
        PRECISE,
        /** Somebody asked to stop. */
        CANCELLED;

        /** The word in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Attribution {
        levels = List.copyOf(levels);
        costs = List.copyOf(costs);
        interactions = List.copyOf(interactions);
    }

    /** The costs, the highest first; equal ones in the order of the obstacles. */
    public List<ObstacleCost> byCost() {
        return costs.stream()
                .sorted(Comparator.comparingDouble(cost -> -attacks(cost)))
                .toList();
    }

    /**
     * A cost over the sum of all, in attacks; null unless the interval of that sum lies above 0, since shares of what may be
     * nothing mean nothing. Below 0 where lifting the obstacle does harm.
     */
    public @Nullable Double findShareOfTotal(ObstacleCost cost) {
        Double sum = total.attacksAvoided().mean();
        return sum != null && sum > 0 && total.attacksAvoided().excludesZero()
                ? Double.valueOf(attacks(cost) / sum)
                : null;
    }

    private static double attacks(ObstacleCost cost) {
        Double mean = cost.cost().attacksAvoided().mean();
        return mean == null ? 0 : mean;
    }

    /**
     * How it goes under one arrangement.
     *
     * @param name the arrangement: the name of a built-in variant, or {@link #ALL_LIFTED}
     * @param attacksLaunched attacks per run
     * @param shareFoiled the share of plots foiled, of 1
     */
    public record ArrangementOutcome(String name, Estimate attacksLaunched, Estimate shareFoiled) {

        /** Every obstacle lifted. */
        public static final String ALL_LIFTED = "allLifted";
    }

    /**
     * What lifting something changes, put so that above 0 is better.
     *
     * @param attacksAvoided attacks per run that do not take place
     * @param shareGained what it adds to the share of plots foiled, of 1
     */
    public record Effect(Estimate attacksAvoided, Estimate shareGained) {}

    /**
     * How two obstacles work together: the Shapley interaction index.
     *
     * @param first one obstacle
     * @param second the other
     * @param effect what lifting both changes beyond what lifting each changes by itself; above 0, one is worth more with the
     *     other, below 0 one makes up for the other
     */
    public record Interaction(Obstacle first, Obstacle second, Attribution.Effect effect) {}

    /**
     * What one obstacle costs.
     *
     * @param obstacle the obstacle
     * @param cost its Shapley value: what lifting it changes, over all orders in which the obstacles could be lifted
     * @param alone what lifting it changes while all others stand
     * @param last what lifting it changes when all others are lifted already
     */
    public record ObstacleCost(
            Obstacle obstacle, Attribution.Effect cost, Attribution.Effect alone, Attribution.Effect last) {}
}
