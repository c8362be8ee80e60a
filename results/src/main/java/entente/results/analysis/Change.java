package entente.results.analysis;

import entente.results.statistics.Difference;

/**
 * What changing one factor alone does.
 *
 * @param factor its name
 * @param level the level that it was changed to
 * @param difference the measure there, less that at the first point
 */
public record Change(String factor, String level, Difference difference) {}
