package entente.results.analysis;

import entente.results.measure.Measure;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One measure of all arms.
 *
 * @param measure the measure
 * @param arms the arms, in the order of the manifest
 * @param points over how many points: those at which every arm has a value
 */
public record MeasureSummary(Measure measure, List<VariantMean> arms, int points) {

    public MeasureSummary {
        arms = List.copyOf(arms);
    }

    /** The arm of that name. */
    public Optional<VariantMean> find(String arm) {
        return arms.stream().filter(each -> each.arm().equals(arm)).findFirst();
    }

    /**
     * One measure of one arm, as the mean over all points, each with the same weight.
     *
     * @param arm the name of the arm
     * @param mean the measure
     * @param gain by how much it exceeds that of isolation; null for isolation itself
     * @param overStanding by how much it exceeds that of standing policy; null for that itself and for isolation, and where
     *     nobody decides
     */
    public record VariantMean(
            String arm,
            Estimate mean,
            @Nullable PairedEstimate gain,
            @Nullable PairedEstimate overStanding) {}
}
