package entente.web.plan.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.format.EngineJson;
import entente.web.job.JobControl;
import entente.web.job.JobKind;
import entente.web.plan.PlanReader;
import entente.web.plan.PlanRevision;
import entente.web.plan.PlanSetups;
import java.io.UncheckedIOException;
import java.time.Instant;

/** Rehearses a plan. The plan stands in the request, so that a later change of it changes no rehearsal. */
public final class RehearsalJob implements JobKind {

    /** Its name. */
    public static final String NAME = "rehearsal";

    /** How often a plan is played. */
    public static final int RUNS = 200;

    private static final String PLAN = "plan";

    private final int threads;

    /** Jobs on so many threads. */
    public RehearsalJob(int threads) {
        this.threads = threads;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What to ask the queue for. */
    public static ObjectNode request(PlanRevision revision) {
        ObjectNode request = EngineJson.mapper().createObjectNode();
        request.set(PLAN, EngineJson.mapper().valueToTree(revision.plan()));
        return request;
    }

    @Override
    public byte[] run(JsonNode request, JobControl control) {
        PlanReader reader = new PlanReader(request.path(PLAN).toString(), "plan.json");
        PlanRevision revision = new PlanRevision("", 1, Instant.EPOCH, false, reader.plan(reader.root(), ""));
        Rehearsal rehearsal = Rehearsing.of(PlanSetups.of(revision), RUNS, threads, control.progress(), control::check);
        try {
            return EngineJson.mapper().writeValueAsBytes(rehearsal);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
