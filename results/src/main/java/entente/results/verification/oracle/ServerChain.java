package entente.results.verification.oracle;

/**
 * Servers with a waiting room as a chain, solved like any other: what Erlang's formulas are compared with. Those who wait leave
 * after an exponential patience, if at all.
 */
public final class ServerChain {

    private final int servers;
    private final double[] probability;

    /**
     * Solves the chain.
     *
     * @param load mean number at work if there were servers for all, above 0
     * @param impatience mean service time over mean patience; 0 is endless patience
     * @param room the most who wait, 0 or more
     */
    public ServerChain(int servers, double load, double impatience, int room) {
        this.servers = servers;
        SparseChain chain = new SparseChain(servers + room + 1);
        for (int n = 0; n < servers + room; n++) {
            chain.add(n, n + 1, load);
            int waiting = Math.max(0, n + 1 - servers);
            chain.add(n + 1, n, n + 1 - waiting + waiting * impatience);
        }
        probability = chain.stationary(guess(servers, load, room));
    }

    /** Poisson while there are free servers, then geometric: where the solver is to look, whatever the patience. */
    private static double[] guess(int servers, double load, int room) {
        double[] guess = new double[servers + room + 1];
        double logarithm = -load;
        for (int n = 0; n < guess.length; n++) {
            guess[n] = Math.exp(logarithm);
            logarithm += Math.log(load / Math.min(n + 1, servers));
        }
        return guess;
    }

    /** The probability that all are busy: who comes then waits, or is lost where there is no room. */
    public double allBusy() {
        double sum = 0;
        for (int n = servers; n < probability.length; n++) {
            sum += probability[n];
        }
        return sum;
    }
}
