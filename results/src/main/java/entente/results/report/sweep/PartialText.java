package entente.results.report.sweep;

import entente.results.plan.Shard;
import entente.results.store.Manifest;
import entente.results.text.Counted;
import java.util.Optional;

/** What is to be known before anything else of results that are not all there: a sweep that was stopped, or one shard. */
public final class PartialText {

    private PartialText() {}

    /** The sentences; empty where everything is there. */
    public static Optional<String> find(Manifest manifest) {
        if (manifest.isWhole()) {
            return Optional.empty();
        }
        Manifest.Stopping stopping = manifest.stopping();
        boolean fixed = stopping.least() == stopping.most();
        long planned = (long) manifest.variation().points()
                * manifest.observation().arms().size()
                * stopping.least();
        boolean shard = !manifest.shard().equals(Shard.ALL);
        return Optional.of("These results are partial: "
                + (shard ? "they are shard " + manifest.shard() + ", with " : "there are ")
                + manifest.progress().runs() + " of " + (fixed ? "" : "at least ") + Counted.of((int) planned, "run")
                + ". What is said of them may change when the rest is there, so nothing is called best, and they have"
                + " neither a digest nor a citation. "
                + (shard
                        ? "Merging all shards makes them whole."
                        : "Running the sweep again goes on where it stopped."));
    }
}
