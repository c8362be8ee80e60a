package entente.results.performance;

/**
 * Two ways of doing the same, timed by turns in one process, so that whatever slows the machine slows both. Each turn gives
 * one ratio; who goes first changes from turn to turn.
 *
 * @param first seconds for one unit, the first way
 * @param second seconds for one unit, the second way
 * @param ratio seconds of the second over seconds of the first, turn by turn: how many times as fast the first is
 */
record Pairs(Spread first, Spread second, Spread ratio) {

    /** Times both after some rounds for the compiler, which count for nothing. */
    static Pairs of(Work first, Work second, int warmUps, int pairs) {
        for (int round = 0; round < warmUps; round++) {
            first.run(round);
            second.run(round);
        }
        double[] firsts = new double[pairs];
        double[] seconds = new double[pairs];
        double[] ratios = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            int round = warmUps + pair;
            if (pair % 2 == 0) {
                firsts[pair] = seconds(first, round);
                seconds[pair] = seconds(second, round);
            } else {
                seconds[pair] = seconds(second, round);
                firsts[pair] = seconds(first, round);
            }
            ratios[pair] = seconds[pair] / firsts[pair];
        }
        return new Pairs(Spread.of(firsts), Spread.of(seconds), Spread.of(ratios));
    }

    private static double seconds(Work work, int round) {
        long start = System.nanoTime();
        double units = work.run(round);
        return (System.nanoTime() - start) / 1e9 / units;
    }
}
