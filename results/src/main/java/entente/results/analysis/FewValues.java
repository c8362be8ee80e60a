package entente.results.analysis;

import entente.results.statistics.ResponseTable;

/** Whether enough replications have a value: of a share, those in which there was a case. */
final class FewValues {

    /** So many that all say the same are told by their signs (2^(1 − 6) is below 5 %). */
    private static final int ENOUGH = 6;

    private FewValues() {}

    /** @throws IllegalArgumentException if of several replications one alone has a value, so that chance cannot be told */
    static void require(ResponseTable responses, String measure) {
        int informing = responses.informing();
        if (responses.replications() > 1 && informing < 2) {
            throw new IllegalArgumentException(informing + " of " + responses.replications()
                    + " replications has a value of "
                    + measure + ", so that nothing tells chance apart: some " + ENOUGH * responses.replications()
                    + " replications would tell more");
        }
    }
}
