package entente.results.sweep;

import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.store.Manifest;
import entente.results.store.PointRow;
import java.util.List;

/** What would be written down of a sweep that is not run. */
public final class MadeManifests {

    private MadeManifests() {}

    /** Its manifest, complete. */
    public static Manifest complete(Sweep sweep, int replications) {
        Manifest begun = Manifests.begun(sweep, Shard.ALL, 1);
        long runs = (long) sweep.points().size() * sweep.arms().size() * replications;
        return new Manifest(
                begun.formatVersion(),
                begun.subject(),
                begun.origin(),
                begun.variation(),
                begun.observation(),
                begun.seed(),
                begun.stopping(),
                begun.shard(),
                new Manifest.Progress(Manifest.Status.COMPLETE, runs, 0, "0123456789abcdef"),
                begun.citation(),
                begun.machine());
    }

    /** Its points. */
    public static List<PointRow> points(Sweep sweep) {
        return Manifests.inputs(sweep).points();
    }
}
