package entente.results.analysis;

import entente.results.statistics.Difference;
import entente.results.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one arm, as the mean over all points, each with the same weight.
 *
 * @param arm the name of the arm
 * @param mean the measure
 * @param gain by how much it exceeds that of isolation; null for isolation itself
 */
public record ArmSummary(
        String arm, Estimate mean, @Nullable Difference gain) {}
