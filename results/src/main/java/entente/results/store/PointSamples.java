package entente.results.store;

import entente.results.statistics.Range;
import entente.results.statistics.RatioOfTotals;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The values of a measure at one point, of every arm, for the same replications. */
public final class PointSamples {

    private final int[] replications;
    private final Map<String, Values> arms;

    PointSamples(int[] replications, Map<String, Values> arms) {
        this.replications = replications;
        this.arms = Map.copyOf(arms);
    }

    /** The numbers of the replications, ascending; values are in the same order. */
    public int[] replications() {
        return replications.clone();
    }

    /**
     * The values of an arm.
     *
     * @throws IllegalArgumentException if there is no such arm
     */
    public Values values(String arm) {
        Values values = arms.get(arm);
        if (values == null) {
            throw new IllegalArgumentException("there is no arm " + arm + " at this point");
        }
        return values;
    }

    /**
     * The ratio of totals of an arm.
     *
     * @throws IllegalArgumentException if there is no such arm
     */
    public RatioOfTotals ratio(String arm) {
        return values(arm).ratio();
    }

    /** Those of some replications only, which must all be there. */
    PointSamples only(int[] wanted) {
        int[] at = Arrays.stream(wanted)
                .map(replication -> Arrays.binarySearch(replications, replication))
                .toArray();
        Map<String, Values> some = new TreeMap<>();
        arms.forEach((arm, values) -> some.put(arm, values.at(at)));
        return new PointSamples(wanted, some);
    }

    /** The values of one arm. */
    public static final class Values {

        private final double[] numerators;
        private final double[] denominators;
        private final Range range;

        Values(double[] numerators, double[] denominators, Range range) {
            this.range = range;
            this.numerators = numerators;
            this.denominators = denominators;
        }

        /** One for each replication. */
        public double[] numerators() {
            return numerators.clone();
        }

        /** One for each replication; 0 where there is no value. */
        public double[] denominators() {
            return denominators.clone();
        }

        /** The sum of numerators over the sum of denominators. */
        public RatioOfTotals ratio() {
            return new RatioOfTotals(numerators, denominators, range);
        }

        private Values at(int[] positions) {
            return new Values(pick(numerators, positions), pick(denominators, positions), range);
        }

        private static double[] pick(double[] values, int[] positions) {
            return Arrays.stream(positions).mapToDouble(i -> values[i]).toArray();
        }
    }
}
