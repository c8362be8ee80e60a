package entente.results.report;

import entente.results.store.Manifest;
import java.nio.file.Path;

/** What a folder of results holds, in a few lines. */
public final class SweepSummary {

    private SweepSummary() {}

    /** The lines. */
    public static String text(Manifest manifest, Path folder) {
        Manifest.Stopping stopping = manifest.stopping();
        String shard = manifest.shard().equals(Manifest.WHOLE) ? "" : ", of which shard " + manifest.shard();
        String failed = manifest.failures() == 0 ? ", none failed." : ", " + manifest.failures() + " failed.";
        return manifest.title() + " (" + manifest.experiment() + ")\n"
                + Paragraph.wrap(Counted.of(manifest.points(), "point") + shard + ", "
                        + manifest.arms().size() + " arms: " + manifest.runs() + " runs" + failed + " Replications: "
                        + stopping.rule() + "." + reached(stopping))
                + "Results:  " + folder + "\nDigest:   " + manifest.digest() + "\n";
    }

    private static String reached(Manifest.Stopping stopping) {
        return stopping.precise() == null
                ? ""
                : " That was reached at " + Counted.of(stopping.precise(), "point") + ", and not at "
                        + stopping.capped() + ".";
    }
}
