package entente.results.report;

import entente.results.plan.Shard;
import entente.results.store.Manifest;
import entente.results.text.Counted;
import entente.results.text.Paragraph;
import java.nio.file.Path;

/** What a folder of results holds, in a few lines. */
public final class SweepSummary {

    private SweepSummary() {}

    /** The lines. */
    public static String text(Manifest manifest, Path folder) {
        Manifest.Stopping stopping = manifest.stopping();
        String shard = manifest.shard().equals(Shard.ALL) ? "" : ", of which shard " + manifest.shard();
        String digest = manifest.isWhole()
                ? "Digest:   " + manifest.progress().digest()
                : "Partial:  the digest is that of all shards, once merge has put them together";
        String failed = manifest.progress().failures() == 0
                ? ", none failed; "
                : ", " + manifest.progress().failures() + " failed; ";
        return manifest.subject().title() + " (" + manifest.subject().experiment() + ")\n"
                + Paragraph.wrap(Counted.of(manifest.variation().points(), "point") + shard + ", "
                        + Counted.of(manifest.observation().arms().size(), "arm") + ": "
                        + manifest.progress().runs() + " runs" + failed + stopping.rule() + "."
                        + reached(stopping))
                + "Results:  " + folder + "\n" + digest + "\n";
    }

    private static String reached(Manifest.Stopping stopping) {
        return stopping.precise() == null
                ? ""
                : " That was reached at " + Counted.of(stopping.precise(), "point") + ", and not at "
                        + stopping.capped() + ".";
    }
}
