package entente.results.attribution;

import entente.results.statistics.Estimate;

/**
 * What lifting something changes, put so that above 0 is better.
 *
 * @param attacksAvoided attacks per run that do not take place
 * @param shareGained what it adds to the share of plots foiled, of 1
 */
public record Effect(Estimate attacksAvoided, Estimate shareGained) {}
