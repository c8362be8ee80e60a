package entente.results.statistics;

/** Where the intervals of one value end, at every level. */
interface Limits {

    /** How finely a probability is found by halving. */
    int HALVINGS = 60;

    /** The lower end of the interval that the truth is meant to lie below with this probability, 0 to 0.5. */
    double low(double tail);

    /** The upper end of the interval that the truth is meant to lie above with this probability, 0 to 0.5. */
    double high(double tail);

    /** One less the highest level whose interval leaves out a value: its probability, two-sided, by inversion. */
    default double probability(double value) {
        double within = 0;
        double without = 0.5;
        if (holds(value, without)) {
            return 1;
        }
        for (int i = 0; i < HALVINGS && without - within > 1e-4 * without; i++) {
            double tail = within > 0 ? Math.sqrt(within * without) : without / 1000;
            if (tail < 1e-15) {
                return 0;
            }
            if (holds(value, tail)) {
                within = tail;
            } else {
                without = tail;
            }
        }
        return 2 * without;
    }

    private boolean holds(double value, double tail) {
        return low(tail) <= value && value <= high(tail);
    }
}
