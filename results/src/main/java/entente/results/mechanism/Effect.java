package entente.results.mechanism;

import entente.results.statistics.Estimate;

/**
 * What a mechanism does in one scenario.
 *
 * @param scenario its id
 * @param present whether the two worlds differ at all
 * @param attacks attacks launched a run without it
 * @param moreAttacks by how many they are more with it, paired
 * @param moreFoiled by how much the share foiled is more with it, paired
 */
record Effect(String scenario, boolean present, Estimate attacks, Estimate moreAttacks, Estimate moreFoiled) {

    /** Two-sided 99 % of the normal distribution. */
    private static final double CRITICAL = 2.5758293035489004;

    /** Whether attacks or the share foiled change, with 99 %. */
    boolean isSeen() {
        return isSeen(moreAttacks) || isSeen(moreFoiled);
    }

    /** How attacks change, above 0 for more: by their own difference where it is seen, else by that of the share foiled. */
    double direction() {
        Estimate told = isSeen(moreAttacks) || !isSeen(moreFoiled) ? moreAttacks : moreFoiled;
        double mean = told.mean() == null ? 0 : told.mean();
        return told.equals(moreAttacks) ? mean : -mean;
    }

    private static boolean isSeen(Estimate difference) {
        return difference.mean() != null
                && difference.standardError() != null
                && Math.abs(difference.mean()) > CRITICAL * difference.standardError();
    }
}
