package entente.web.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.web.access.Role;
import entente.web.access.Routes;
import entente.web.access.Sessions;
import entente.web.problem.Problem;
import entente.web.problem.Refused;
import entente.web.stream.EventStream;
import io.javalin.http.Context;
import java.util.Set;

/** Jobs of those kinds that everybody may look at: where they are, as they go, and their results. */
public final class JobRoutes implements Routes.Feature {

    private final Jobs jobs;
    private final Sessions sessions;
    private final Set<String> open;

    /** @param open the names of the kinds that everybody may look at */
    public JobRoutes(Jobs jobs, Sessions sessions, Set<String> open) {
        this.jobs = jobs;
        this.sessions = sessions;
        this.open = Set.copyOf(open);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/api/v1/jobs/{id}", Role.VISITOR, ctx -> tell(ctx, job(ctx)));
        routes.get("/api/v1/jobs/{id}/events", Role.VISITOR, ctx -> EventStream.open(ctx, job(ctx).feed()));
        routes.get("/api/v1/jobs/{id}/result", Role.VISITOR, this::result);
        routes.delete("/api/v1/jobs/{id}", Role.HOST, this::leave);
        routes.post("/api/v1/jobs/{id}/again", Role.HOST, this::again);
    }

    private Job job(Context ctx) {
        return jobs.find(ctx.pathParam("id"))
                .filter(job -> open.contains(job.record().kind()))
                .orElseThrow(Refused::notFound);
    }

    /** Answers with where a job is. */
    public static void tell(Context ctx, Job job) {
        ObjectNode json = job.json();
        ctx.contentType("application/json").result(json.toString());
    }

    private void result(Context ctx) {
        byte[] result = jobs.findResult(job(ctx).record().id()).orElseThrow(Refused::notFound);
        ctx.contentType("application/json").result(result);
    }

    private void leave(Context ctx) {
        Job job = job(ctx);
        jobs.leave(job.record().id(), sessions.of(ctx).id());
        tell(ctx, job);
    }

    private void again(Context ctx) {
        JobRecord record = job(ctx).record();
        tell(
                ctx.status(202),
                submit(jobs, record.kind(), record.request(), sessions.of(ctx).id()));
    }

    /** Asks the queue; answers that it is full where it is. */
    public static Job submit(Jobs jobs, String kind, JsonNode request, String client) {
        try {
            return jobs.submit(kind, request, client);
        } catch (Jobs.TooMany e) {
            throw new Refused(Problem.of(429, "busy", String.valueOf(e.getMessage())));
        }
    }
}
