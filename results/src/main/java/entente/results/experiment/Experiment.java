package entente.results.experiment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be run: every variant with the same seeds.
 *
 * @param variants the variants; the first is the one that the others are compared with
 * @param seed the seed of the first replication; see {@link RunSeeds}
 * @param replications how many runs of each variant, 1 to {@link #MOST_REPLICATIONS}
 */
public record Experiment(List<Variant> variants, long seed, int replications) {

    /** All results are held in memory until the end. */
    public static final int MOST_REPLICATIONS = 100_000;

    /** @throws IllegalArgumentException if there is no variant, two have the same name, or replications is out of range */
    public Experiment {
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("an experiment must have at least one variant");
        }
        if (replications < 1 || replications > MOST_REPLICATIONS) {
            throw new IllegalArgumentException(
                    "replications is " + replications + ": it must be 1 to " + MOST_REPLICATIONS);
        }
        Set<String> names = new HashSet<>();
        for (Variant variant : variants) {
            if (!names.add(variant.name())) {
                throw new IllegalArgumentException("two variants are called " + variant.name());
            }
        }
    }

    /** How many runs it takes. */
    public int runs() {
        return variants.size() * replications;
    }
}
