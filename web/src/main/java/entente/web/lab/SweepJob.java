package entente.web.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.experiment.Progress;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.store.Manifest;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import entente.scenarios.format.EngineJson;
import entente.web.job.JobControl;
import entente.web.job.JobKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/**
 * Runs an experiment into a folder of its own, as {@code entente sweep} does. What was computed before it was cancelled, or
 * before the server ended, is kept there: when it is run again it goes on. Its result is the manifest.
 */
public final class SweepJob implements JobKind {

    /** Its name. */
    public static final String NAME = "sweep";

    private static final String EXPERIMENT = "experiment";
    private static final String TEXT = "text";

    private final ExperimentShelf shelf;
    private final SweepFolders folders;
    private final int threads;

    /** Jobs on so many threads. */
    public SweepJob(ExperimentShelf shelf, SweepFolders folders, int threads) {
        this.shelf = shelf;
        this.folders = folders;
        this.threads = threads;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What to ask the queue for. The text stands in it, so that a later change of the experiment changes no run. */
    static ObjectNode request(ExperimentShelf.Source source) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(EXPERIMENT, source.reference())
                .put(TEXT, source.text());
    }

    /** The experiment of a request. */
    static ExperimentShelf.Source source(JsonNode request) {
        return new ExperimentShelf.Source(
                request.path(EXPERIMENT).asText(), request.path(TEXT).asText());
    }

    @Override
    public byte[] run(JsonNode request, JobControl control) {
        Sweep sweep = shelf.read(source(request));
        BlockRunner blocks = new BlockRunner(sweep, control.function());
        SweepRunner runner = new SweepRunner(sweep, Shard.ALL, new ThreadExecutor(blocks, threads), threads);
        Manifest manifest = runner.run(folders.of(control.id()), new Counted(control.progress()), control::isCancelled);
        if (!manifest.isComplete()) {
            throw new CancellationException();
        }
        try {
            return EngineJson.mapper().writeValueAsBytes(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget(String id) {
        folders.delete(id);
    }

    /** Counts runs from those that were there before. */
    private static final class Counted implements SweepProgress {
        private final Progress progress;
        private int done;
        private int most;

        Counted(Progress progress) {
            this.progress = progress;
        }

        @Override
        public synchronized void begun(long there, long all, int damaged) {
            done = Math.toIntExact(there);
            most = Math.toIntExact(all);
            progress.advanced(done, most);
        }

        @Override
        public synchronized void advanced() {
            progress.advanced(++done, most);
        }
    }
}
