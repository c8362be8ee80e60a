package entente.web.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.results.attribution.Attribution;
import entente.results.attribution.AttributionPlan;
import entente.results.attribution.AttributionRunner;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.results.report.ResultReports;
import entente.results.report.document.Publication;
import entente.web.job.JobControl;
import entente.web.job.JobKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Says what each obstacle to cooperation costs. What is there so far is handed out after each block of replications. Its
 * result is the document that {@code attribute --format json} writes.
 */
public final class AttributionJob implements JobKind {

    /** Its name. */
    public static final String NAME = "attribution";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Shelf shelf;
    private final int threads;

    /** Jobs on so many threads. */
    public AttributionJob(Shelf shelf, int threads) {
        this.shelf = shelf;
        this.threads = threads;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The plan of a request; the runs of each variant are those of a block at least. */
    static AttributionPlan plan(Shelf shelf, Shelf.Text text, RunSetup setup) {
        List<Variant> variants = AttributionPlan.variants(
                Variants.of(changes -> shelf.read(text, changes), setup.settings()), BuiltInVariants.AS_WRITTEN);
        int replications = Math.max(setup.replications(), AttributionPlan.BLOCK);
        return new AttributionPlan(variants, setup.seed(), replications, null);
    }

    @Override
    public byte[] run(JsonNode request, JobControl control) {
        AttributionPlan plan = plan(shelf, ComparisonJob.text(shelf, request), RunSetup.of(request));
        AttributionRunner.Refinement refinement = new AttributionRunner.Refinement() {
            @Override
            public void reached(int replications, double widestHalfWidth) {
                // The attribution so far tells it.
            }

            @Override
            public void soFar(Supplier<Attribution> attribution) {
                control.partial(line(attribution.get()));
            }
        };
        return new AttributionRunner(control.function(), threads)
                .run(plan, control.progress(), refinement, control::isCancelled)
                .filter(attribution -> attribution.ending() != Attribution.Ending.CANCELLED)
                .map(attribution ->
                        ResultReports.of(attribution).in(Publication.Form.JSON).getBytes(StandardCharsets.UTF_8))
                .orElseThrow(CancellationException::new);
    }

    private static String line(Attribution attribution) {
        try {
            return JSON.readTree(ResultReports.of(attribution).in(Publication.Form.JSON))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
