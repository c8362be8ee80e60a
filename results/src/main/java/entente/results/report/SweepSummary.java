package entente.results.report;

import entente.results.store.Manifest;
import java.nio.file.Path;

/** What a folder of results holds, in a few lines. */
public final class SweepSummary {

    private SweepSummary() {}

    /** The lines. */
    public static String text(Manifest manifest, Path folder) {
        Manifest.Stopping stopping = manifest.stopping();
        StringBuilder text = new StringBuilder()
                .append(manifest.title())
                .append(" (")
                .append(manifest.experiment())
                .append(")\n")
                .append(Paragraph.wrap(Counted.of(manifest.points(), "point")
                        + (manifest.shard().equals(Manifest.WHOLE) ? "" : ", of which shard " + manifest.shard())
                        + ", " + manifest.arms().size() + " arms: " + manifest.runs() + " runs"
                        + (manifest.failures() == 0 ? ", none failed." : ", " + manifest.failures() + " failed.")
                        + " Replications: " + stopping.rule() + "." + reached(stopping)))
                .append("Results:  ")
                .append(folder)
                .append("\nDigest:   ")
                .append(manifest.digest())
                .append('\n');
        return text.toString();
    }

    private static String reached(Manifest.Stopping stopping) {
        return stopping.precise() == null
                ? ""
                : " That was reached at " + Counted.of(stopping.precise(), "point") + ", and not at "
                        + stopping.capped() + ".";
    }
}
