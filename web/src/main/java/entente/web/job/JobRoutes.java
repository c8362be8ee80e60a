package entente.web.job;

import entente.web.access.Role;
import entente.web.access.Routes;
import entente.web.problem.Refused;
import entente.web.stream.EventStream;
import io.javalin.http.Context;
import java.util.Set;

/** Jobs of those kinds that everybody may look at: where they are, as they go, and their results. */
public final class JobRoutes implements Routes.Feature {

    private final JobDesk desk;
    private final Set<String> open;

    /** @param open the names of the kinds that everybody may look at */
    public JobRoutes(JobDesk desk, Set<String> open) {
        this.desk = desk;
        this.open = Set.copyOf(open);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/api/v1/jobs/{id}", Role.VISITOR, ctx -> JobDesk.tell(ctx, job(ctx)));
        routes.get("/api/v1/jobs/{id}/events", Role.VISITOR, ctx -> EventStream.open(ctx, job(ctx).feed()));
        routes.get("/api/v1/jobs/{id}/result", Role.VISITOR, this::result);
        routes.delete("/api/v1/jobs/{id}", Role.HOST, this::leave);
        routes.post("/api/v1/jobs/{id}/again", Role.HOST, this::again);
    }

    private Job job(Context ctx) {
        Job job = desk.job(ctx);
        if (!open.contains(job.record().kind())) {
            throw Refused.notFound();
        }
        return job;
    }

    private void result(Context ctx) {
        ctx.contentType("application/json").result(desk.result(job(ctx).record().id()));
    }

    private void leave(Context ctx) {
        Job job = job(ctx);
        desk.leave(ctx, job);
        JobDesk.tell(ctx, job);
    }

    private void again(Context ctx) {
        JobRecord record = job(ctx).record();
        JobDesk.accept(ctx, desk.submit(ctx, record.kind(), record.request()));
    }
}
