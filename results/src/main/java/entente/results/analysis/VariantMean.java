package entente.results.analysis;

import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one arm, as the mean over all points, each with the same weight.
 *
 * @param arm the name of the arm
 * @param mean the measure
 * @param gain by how much it exceeds that of isolation; null for isolation itself
 */
public record VariantMean(
        String arm, Estimate mean, @Nullable PairedEstimate gain) {}
