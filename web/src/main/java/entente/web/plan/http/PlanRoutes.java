package entente.web.plan.http;

import entente.web.access.AccessRoutes;
import entente.web.exercise.http.ExerciseRoutes;
import entente.web.job.JobDesk;
import entente.web.page.Pages;
import entente.web.plan.PlanFindings;
import entente.web.plan.PlanStore;
import entente.web.shelf.ScenarioShelf;

/** All that is done with plans. They hold what no participant may see: every route is the host's alone. */
public final class PlanRoutes implements AccessRoutes.Feature {

    private final Pages pages;
    private final PlanStore plans;
    private final ScenarioShelf scenarios;
    private final ExerciseRoutes exercises;
    private final JobDesk jobs;

    /** The routes, for these plans and scenarios; exercises are started by those of exercises. */
    public PlanRoutes(Pages pages, PlanStore plans, ScenarioShelf scenarios, ExerciseRoutes exercises, JobDesk jobs) {
        this.pages = pages;
        this.plans = plans;
        this.scenarios = scenarios;
        this.exercises = exercises;
        this.jobs = jobs;
    }

    @Override
    public void addTo(AccessRoutes routes) {
        PlanFindings findings = new PlanFindings();
        PlanApi api = new PlanApi(pages, plans, findings, scenarios);
        new PlanPages(pages, plans, scenarios).addTo(routes);
        api.addTo(routes);
        new PlanDeeds(pages, api, plans, findings, exercises).addTo(routes);
        new RehearsalApi(api, findings, jobs).addTo(routes);
    }
}
