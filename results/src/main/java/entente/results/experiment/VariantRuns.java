package entente.results.experiment;

import entente.results.measure.RunTotals;
import java.util.List;

/**
 * All runs of one variant.
 *
 * @param variant the variant
 * @param totals what each replication amounts to, in order
 */
public record VariantRuns(Variant variant, List<RunTotals> totals) {

    public VariantRuns {
        totals = List.copyOf(totals);
    }
}
