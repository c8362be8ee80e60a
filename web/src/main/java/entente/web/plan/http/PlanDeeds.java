package entente.web.plan.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.ScenarioWriter;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.exercise.http.ExerciseRoutes;
import entente.web.exercise.state.EventList;
import entente.web.form.DecisionWords;
import entente.web.page.Pages;
import entente.web.plan.ExercisePlan.PlannedScenario;
import entente.web.plan.ParticipantTable;
import entente.web.plan.PlanFindings;
import entente.web.plan.PlanRevision;
import entente.web.plan.PlanSetups;
import entente.web.plan.PlanStore;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** What is done with a plan: exercises are started from it, and its scenario answers questions of its pages. */
final class PlanDeeds {

    private final Pages pages;
    private final PlanApi api;
    private final PlanStore plans;
    private final PlanFindings findings;
    private final ExerciseRoutes exercises;

    PlanDeeds(Pages pages, PlanApi api, PlanStore plans, PlanFindings findings, ExerciseRoutes exercises) {
        this.pages = pages;
        this.api = api;
        this.plans = plans;
        this.findings = findings;
        this.exercises = exercises;
    }

    void addTo(AccessRoutes routes) {
        routes.post("/api/v1/plans/{id}/exercises", AccessRole.HOST, this::start);
        routes.get("/api/v1/plans/{id}/exercises", AccessRole.HOST, this::started);
        routes.get("/api/v1/plans/{id}/scenario", AccessRole.HOST, this::scenario);
        routes.post("/api/v1/plans/{id}/words", AccessRole.HOST, this::words);
        routes.post("/api/v1/plans/{id}/conditions", AccessRole.HOST, this::checkCondition);
        routes.post("/api/v1/plans/{id}/participants", AccessRole.HOST, this::participants);
    }

    /** An exercise of the plan as it stands; the revision it is started from stays for good. */
    private void start(Context ctx) throws Exception {
        PlanRevision revision = api.revision(ctx);
        findings.checkReady(revision.plan());
        String id = exercises.begin(
                ctx,
                PlanSetups.of(revision),
                revision.plan().seats().controllers(),
                revision.plan().seats().observers());
        plans.keep(revision);
        PlanJson.send(
                ctx.status(HttpStatus.CREATED),
                EngineJson.mapper().createObjectNode().put("id", id));
    }

    private void started(Context ctx) {
        PlanJson.send(
                ctx,
                EngineJson.mapper()
                        .valueToTree(exercises.startedFrom(api.revision(ctx).id())));
    }

    /** The scenario as it is without the plan's changes, every value spelt out. */
    private void scenario(Context ctx) {
        PlannedScenario planned = api.revision(ctx).plan().scenario();
        Scenario scenario = ScenarioReader.read(planned.text(), planned.file(), List.of());
        ctx.header("Cache-Control", "no-store").contentType("application/json").result(ScenarioWriter.json(scenario));
    }

    /** What the effect of an inject does in the scenario, in words. */
    private void words(Context ctx) {
        if (!(PlanJson.body(ctx).path("decision") instanceof ObjectNode decision)) {
            throw RequestRefusal.badRequest("problem.noObjectOf", "decision");
        }
        Scenario scenario = findings.scenario(api.revision(ctx).plan());
        String words = pages.view(ctx).text(new DecisionWords(scenario).of(decision.toString()));
        PlanJson.send(ctx, EngineJson.mapper().createObjectNode().put("words", words));
    }

    /** Whether a condition can be read in the scenario. */
    private void checkCondition(Context ctx) {
        String condition = PlanJson.body(ctx).path("condition").asText();
        EventList.checkCondition(condition, findings.scenario(api.revision(ctx).plan()));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    /** The people of a table, to be looked at before they are taken; nothing is saved. */
    private void participants(Context ctx) {
        PlanJson.send(
                ctx, EngineJson.mapper().valueToTree(ParticipantTable.read(PlanJson.text(ctx), "participants.csv")));
    }
}
