package entente.results.attribution;

import entente.results.statistics.Estimate;

/**
 * How it goes under one arrangement.
 *
 * @param name the arrangement: the name of a built-in variant, or {@link #ALL_LIFTED}
 * @param attacksLaunched attacks per run
 * @param shareFoiled the share of plots foiled, of 1
 */
public record ArrangementOutcome(String name, Estimate attacksLaunched, Estimate shareFoiled) {

    /** Every obstacle lifted. */
    public static final String ALL_LIFTED = "allLifted";
}
