package entente.web.explore;

import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.experiment.Variant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Runs of variants that were computed lately, so that a comparison with one variant more costs that one alone. A variant is
 * known by what decides its runs: the scenario's text, the settings, the seed and the number of replications.
 */
final class RunCache {

    /** How many values of all measures, in units of one replication and place: some 100 MB. */
    private static final long MOST = 100_000;

    private final Map<String, VariantRuns> runs = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** What a variant is known by. */
    static String key(String digest, Variant variant, Experiment experiment) {
        return digest + "\n" + experiment.seed() + "\n" + experiment.replications() + "\n"
                + String.join("\n", variant.settings());
    }

    /** The runs of a variant, under the name that it has now. */
    synchronized Optional<VariantRuns> find(String key, Variant variant) {
        VariantRuns found = runs.get(key);
        return found == null ? Optional.empty() : Optional.of(new VariantRuns(variant, found.totals()));
    }

    synchronized void keep(String key, VariantRuns fresh) {
        VariantRuns old = runs.put(key, fresh);
        size += size(fresh) - (old == null ? 0 : size(old));
        var oldest = runs.entrySet().iterator();
        while (size > MOST && oldest.hasNext()) {
            size -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long size(VariantRuns runs) {
        return (long) runs.totals().size()
                * (runs.variant().scenario().nations().size() + 1);
    }
}
