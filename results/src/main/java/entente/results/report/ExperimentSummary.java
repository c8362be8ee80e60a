package entente.results.report;

import entente.engine.scenario.Scenario;
import entente.results.experiment.Arms;
import java.util.List;
import java.util.Optional;

/**
 * What an experiment came to.
 *
 * @param seed the seed of its first replication
 * @param replications how many runs of each variant
 * @param variants the variants in their order; the first is the arm in which comparisons were made
 * @param arms what its arms are
 * @param split what policy gains, what deciding gains and what remains, as far as the arms were run
 * @param prices what the arms in which reports are sent take and gain beside isolation, from the least shared to the most;
 *     none without isolation
 */
public record ExperimentSummary(
        long seed, int replications, List<VariantSummary> variants, Arms arms, ArmSplit split, List<ArmPrice> prices) {

    public ExperimentSummary {
        variants = List.copyOf(variants);
        prices = List.copyOf(prices);
    }

    /** The first variant, with which the others are compared. */
    public VariantSummary first() {
        return variants.get(0);
    }

    /** The variant of that name. */
    public Optional<VariantSummary> find(String name) {
        return variants.stream().filter(variant -> variant.name().equals(name)).findFirst();
    }

    /** What a variant is called where people read. */
    public String told(VariantSummary variant) {
        return arms.told(variant.name());
    }

    /** The scenario of the first variant. */
    public Scenario scenario() {
        return first().variant().scenario();
    }
}
