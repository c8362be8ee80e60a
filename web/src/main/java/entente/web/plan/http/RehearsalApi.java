package entente.web.plan.http;

import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.job.JobDesk;
import entente.web.plan.PlanFindings;
import entente.web.plan.PlanRevision;
import entente.web.plan.rehearsal.RehearsalJob;
import io.javalin.http.Context;

/** Begins rehearsals; how far they are and what came of them is asked of the jobs. */
final class RehearsalApi {

    private final PlanApi api;
    private final PlanFindings findings;
    private final JobDesk jobs;

    RehearsalApi(PlanApi api, PlanFindings findings, JobDesk jobs) {
        this.api = api;
        this.findings = findings;
        this.jobs = jobs;
    }

    void addTo(AccessRoutes routes) {
        routes.post("/api/v1/plans/{id}/rehearsals", AccessRole.HOST, this::begin);
    }

    private void begin(Context ctx) {
        PlanRevision revision = api.revision(ctx);
        findings.checkReady(revision.plan());
        JobDesk.accept(ctx, jobs.submit(ctx, RehearsalJob.NAME, RehearsalJob.request(revision)));
    }
}
