package entente.results.discovery;

import java.util.Set;

/** What a box keeps of one factor. */
public sealed interface Limit {

    /** Whether a value is kept. */
    boolean keeps(double value);

    /** Whether every value is kept. */
    boolean isOpen();

    /**
     * A range of numbers; infinite on a side that is not restricted.
     *
     * @param low the smallest number that is kept
     * @param high the largest number that is kept
     */
    record Range(double low, double high) implements Limit {

        static final Range OPEN = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        @Override
        public boolean keeps(double value) {
            return value >= low && value <= high;
        }

        @Override
        public boolean isOpen() {
            return equals(OPEN);
        }
    }

    /**
     * Some kinds.
     *
     * @param without those that are left out
     */
    record Kinds(Set<Integer> without) implements Limit {

        static final Kinds OPEN = new Kinds(Set.of());

        public Kinds {
            without = Set.copyOf(without);
        }

        @Override
        public boolean keeps(double value) {
            return !without.contains((int) value);
        }

        @Override
        public boolean isOpen() {
            return without.isEmpty();
        }
    }

    /** No limit to a factor. */
    static Limit open(InterestingPoints.Uncertainty uncertainty) {
        return uncertainty == InterestingPoints.Uncertainty.NUMBER ? Range.OPEN : Kinds.OPEN;
    }
}
