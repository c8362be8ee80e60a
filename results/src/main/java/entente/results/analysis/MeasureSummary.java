package entente.results.analysis;

import entente.results.measure.Measure;
import java.util.List;
import java.util.Optional;

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
}
