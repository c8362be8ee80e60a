package entente.web.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.Variant;
import entente.results.report.ResultReports;
import entente.results.report.Summarizer;
import entente.results.report.document.Publication;
import entente.web.job.JobControl;
import entente.web.job.JobKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares variants of a scenario. Its result is the document that {@code run --format json} writes. */
public final class ComparisonJob implements JobKind {

    /** Its name. */
    public static final String NAME = "comparison";

    static final String DIGEST = "scenarioDigest";

    private final Shelf shelf;
    private final int threads;
    private final RunCache cache = new RunCache();

    /** Jobs on so many threads. */
    public ComparisonJob(Shelf shelf, int threads) {
        this.shelf = shelf;
        this.threads = threads;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What to ask the queue for. */
    static ObjectNode request(RunSetup setup, Shelf.Text text) {
        return setup.json().put(DIGEST, text.digest());
    }

    /** The text that a request is about. @throws IllegalStateException if it is no longer what it was */
    static Shelf.Text text(Shelf shelf, JsonNode request) {
        return shelf.find(request.path("scenario").asText())
                .filter(text -> text.digest().equals(request.path(DIGEST).asText()))
                .orElseThrow(() -> new IllegalStateException(
                        "the scenario " + request.path("scenario").asText() + " has changed since, or is gone"));
    }

    @Override
    public byte[] run(JsonNode request, JobControl control) {
        Shelf.Text text = text(shelf, request);
        Experiment experiment = RunSetup.of(request).experiment(shelf, text);
        List<VariantRuns> runs = runs(experiment, text.digest(), control);
        String document =
                ResultReports.of(Summarizer.summarize(experiment, runs)).in(Publication.Form.JSON);
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private List<VariantRuns> runs(Experiment experiment, String digest, JobControl control) {
        List<Optional<VariantRuns>> known = experiment.variants().stream()
                .map(variant -> cache.find(RunCache.key(digest, variant, experiment), variant))
                .toList();
        List<Variant> missing = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isEmpty()) {
                missing.add(experiment.variants().get(i));
            }
        }
        List<VariantRuns> fresh = missing.isEmpty() ? List.of() : run(experiment, missing, control);
        fresh.forEach(runs -> cache.keep(RunCache.key(digest, runs.variant(), experiment), runs));
        List<VariantRuns> all = new ArrayList<>();
        int next = 0;
        for (Optional<VariantRuns> runs : known) {
            all.add(runs.isPresent() ? runs.get() : fresh.get(next++));
        }
        return all;
    }

    private List<VariantRuns> run(Experiment experiment, List<Variant> missing, JobControl control) {
        Experiment rest = new Experiment(missing, experiment.seed(), experiment.replications());
        int reused = experiment.runs() - rest.runs();
        Progress progress = (done, total) -> control.progress().advanced(done + reused, total + reused);
        return new ExperimentRunner(control.function(), threads).run(rest, progress, control::isCancelled);
    }
}
