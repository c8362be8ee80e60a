package entente.results.verification.oracle;

/**
 * The stationary distribution of a chain whose transitions go no further than a band, by state reduction (Grassmann, Taksar and
 * Heyman 1985): states are taken out one after the other, from the last, and put back in turn. Nothing is ever subtracted, so
 * every probability has almost all its digits however different the rates are.
 */
final class BandElimination {

    /** Multiplications and numbers kept, beyond which it takes too long or too much room: some seconds, a quarter of a gigabyte. */
    private static final double MOST_STEPS = 3e9;

    private static final double MOST_NUMBERS = 3e7;

    /** Where probabilities relative to that of the first state grow beyond this, all are scaled down. */
    private static final double LARGE = 1e200;

    private final int states;
    private final int band;
    private final double[] rates;

    /** @param band how far a transition goes at most, in numbers of states */
    BandElimination(int states, int band) {
        this.states = states;
        this.band = band;
        rates = new double[states * width(band)];
    }

    /** Whether a chain is small enough for it. */
    static boolean suits(int states, int band) {
        return (double) states * width(band) <= MOST_NUMBERS && (double) states * band * band <= MOST_STEPS;
    }

    private static int width(int band) {
        return 2 * band + 1;
    }

    /** Adds to the rate from one state to another. */
    void add(int from, int to, double rate) {
        rates[place(from, to)] += rate;
    }

    private int place(int from, int to) {
        return from * width(band) + to - from + band;
    }

    /**
     * The stationary probabilities.
     *
     * @throws ArithmeticException if a state leads to none before it
     */
    double[] stationary() {
        for (int state = states - 1; state > 0; state--) {
            takeOut(state);
        }
        double[] probabilities = new double[states];
        probabilities[0] = 1;
        for (int state = 1; state < states; state++) {
            for (int i = first(state); i < state; i++) {
                probabilities[state] += probabilities[i] * rates[place(i, state)];
            }
            if (probabilities[state] > LARGE) {
                scale(probabilities, state + 1, 1 / probabilities[state]);
            }
        }
        double sum = 0;
        for (double each : probabilities) {
            sum += each;
        }
        scale(probabilities, states, 1 / sum);
        return probabilities;
    }

    private int first(int state) {
        return Math.max(0, state - band);
    }

    /** Lets transitions into a state go on at once to where it leads among those before it. */
    private void takeOut(int state) {
        double out = 0;
        for (int j = first(state); j < state; j++) {
            out += rates[place(state, j)];
        }
        if (out == 0) {
            throw new ArithmeticException("the chain of " + states + " states cannot be solved: one leads nowhere");
        }
        for (int i = first(state); i < state; i++) {
            int into = place(i, state);
            if (rates[into] > 0) {
                rates[into] /= out;
                for (int j = first(state); j < state; j++) {
                    if (j != i) {
                        rates[place(i, j)] += rates[into] * rates[place(state, j)];
                    }
                }
            }
        }
    }

    private static void scale(double[] values, int count, double factor) {
        for (int i = 0; i < count; i++) {
            values[i] *= factor;
        }
    }
}
