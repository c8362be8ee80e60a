package entente.results.statistics;

/**
 * How many independent trials a share is worth by its scatter: as many as would have the variance that the jackknife finds
 * (Kish's design effect, turned round). Where few replications make that scatter it is not to be trusted; there each run
 * is one trial, as if all of its plots ended alike, which is the least that a ratio of totals can be worth.
 *
 * <p>Between the two the reciprocals are weighted by k³ and {@value #DOUBT}, k being how many replications stand apart from the
 * others (assumption, chosen by simulation so that intervals hold for one to thirty plots a run that are correlated by up to
 * 0.3: {@code ShareCoverageTest}).
 */
final class EffectiveTrials {

    private static final double DOUBT = 3;

    private EffectiveTrials() {}

    /**
     * The number of trials.
     *
     * @param single the variance that one trial would have, the sum of two for two shares
     * @param variance the variance found, likewise; NaN if none is
     * @param replications how many replications it comes from, 1 or more
     * @param runs how many runs they are, more than replications for a mean over points
     * @param apart how many replications stand apart
     */
    static double of(double single, double variance, double replications, double runs, int apart) {
        if (!(variance > 0) || !(single > 0) || replications < 2 || apart == 0) {
            return runs;
        }
        double trust = trust(apart);
        return 1 / (trust / found(single, variance, replications) + (1 - trust) / runs);
    }

    /** How far the scatter is to be trusted that so many replications make, 0 to 1. */
    static double trust(int apart) {
        double cube = Math.pow(apart, 3);
        return cube / (cube + DOUBT);
    }

    /** The number by the scatter alone; of one trial a replication, exactly as many as replications. */
    static double found(double single, double variance, double replications) {
        return single / variance * replications / (replications - 1);
    }
}
