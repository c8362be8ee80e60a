package entente.results.verification;

import java.util.List;

/**
 * Compares one measure of all runs of a scenario with its exact value.
 *
 * @param <O> what is seen of one run
 */
@FunctionalInterface
interface Check<O> {

    /** The comparison over all runs: one observation for each replication, 2 or more. */
    MeasuredValue judge(List<O> runs);
}
