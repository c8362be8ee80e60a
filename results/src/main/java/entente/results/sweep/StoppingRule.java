package entente.results.sweep;

import entente.results.plan.ExperimentFile;
import entente.results.plan.UntilEntry;
import entente.results.store.BlockResult;
import entente.results.store.Manifest;
import entente.results.store.SweepStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides at which points more replications are needed. */
final class StoppingRule {

    private final @Nullable UntilEntry until;

    StoppingRule(@Nullable UntilEntry until, SweepStore store) {
        this.until = until;
    }

    synchronized void add(BlockResult result) {}

    List<Integer> unfinished(List<Integer> active, int replications) {
        return until == null ? List.of() : active;
    }

    static Manifest.Stopping of(ExperimentFile file) {
        return new Manifest.Stopping("fixed", file.replications(), file.replications(), null, null);
    }

    Manifest.Stopping stopping(ExperimentFile file, int capped) {
        return new Manifest.Stopping("fixed", file.replications(), file.replications(), null, null);
    }
}
