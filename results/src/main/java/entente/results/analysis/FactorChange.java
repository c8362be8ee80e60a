package entente.results.analysis;

import entente.results.statistics.PairedEstimate;

/**
 * What changing one factor alone does.
 *
 * @param factor its name
 * @param level the level that it was changed to
 * @param difference the measure there, less that at the first point
 */
public record FactorChange(String factor, String level, PairedEstimate difference) {}
