package entente.results.report;

import entente.engine.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What an experiment came to.
 *
 * @param seed the seed of its first replication
 * @param replications how many runs of each variant
 * @param variants the variants in their order; the first is the scenario as written
 */
public record ExperimentSummary(long seed, int replications, List<VariantSummary> variants) {

    public ExperimentSummary {
        variants = List.copyOf(variants);
    }

    /** The first variant, with which the others are compared. */
    public VariantSummary first() {
        return variants.get(0);
    }

    /** The variant of that name. */
    public Optional<VariantSummary> find(String name) {
        return variants.stream().filter(variant -> variant.name().equals(name)).findFirst();
    }

    /** The scenario as written. */
    public Scenario scenario() {
        return first().variant().scenario();
    }
}
