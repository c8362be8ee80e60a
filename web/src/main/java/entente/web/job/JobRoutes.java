package entente.web.job;

import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.problem.RequestRefusal;
import entente.web.stream.EventStream;
import io.javalin.http.Context;
import java.util.Set;

/** Jobs of those kinds that everybody may look at, or the host alone: where they are, as they go, and their results. */
public final class JobRoutes implements AccessRoutes.Feature {

    private final JobDesk desk;
    private final Set<String> open;
    private final Set<String> hosts;

    /**
     * @param open the names of the kinds that everybody may look at
     * @param hosts the names of those that the host alone may look at
     */
    public JobRoutes(JobDesk desk, Set<String> open, Set<String> hosts) {
        this.desk = desk;
        this.open = Set.copyOf(open);
        this.hosts = Set.copyOf(hosts);
    }

    @Override
    public void addTo(AccessRoutes routes) {
        routes.get("/api/v1/jobs/{id}", AccessRole.VISITOR, ctx -> JobDesk.tell(ctx, job(ctx)));
        routes.get("/api/v1/jobs/{id}/events", AccessRole.VISITOR, ctx -> EventStream.open(ctx, job(ctx).feed()));
        routes.get("/api/v1/jobs/{id}/result", AccessRole.VISITOR, this::result);
        routes.delete("/api/v1/jobs/{id}", AccessRole.HOST, this::leave);
        routes.post("/api/v1/jobs/{id}/again", AccessRole.HOST, this::again);
    }

    private Job job(Context ctx) {
        Job job = desk.job(ctx);
        String kind = job.record().kind();
        if (!open.contains(kind) && !(hosts.contains(kind) && desk.isHost(ctx))) {
            throw RequestRefusal.notFound();
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
