package entente.web.plan.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.SourceText;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.page.Pages;
import entente.web.plan.ExercisePlan;
import entente.web.plan.PlanDefaults;
import entente.web.plan.PlanDifferences;
import entente.web.plan.PlanFile;
import entente.web.plan.PlanFindings;
import entente.web.plan.PlanRevision;
import entente.web.plan.PlanStore;
import entente.web.problem.RequestRefusal;
import entente.web.shelf.ScenarioShelf;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Plans as data: made, read, saved, copied, handed out and in, and taken away. */
final class PlanApi {

    private final Pages pages;
    private final PlanStore plans;
    private final PlanFindings findings;
    private final ScenarioShelf scenarios;

    PlanApi(Pages pages, PlanStore plans, PlanFindings findings, ScenarioShelf scenarios) {
        this.pages = pages;
        this.plans = plans;
        this.findings = findings;
        this.scenarios = scenarios;
    }

    void addTo(AccessRoutes routes) {
        routes.get("/api/v1/plans", AccessRole.HOST, this::list);
        routes.post("/api/v1/plans", AccessRole.HOST, this::create);
        routes.post("/api/v1/plans/imports", AccessRole.HOST, this::take);
        routes.get("/api/v1/plans/{id}", AccessRole.HOST, ctx -> send(ctx, revision(ctx)));
        routes.put("/api/v1/plans/{id}", AccessRole.HOST, this::save);
        routes.delete("/api/v1/plans/{id}", AccessRole.HOST, this::delete);
        routes.get("/api/v1/plans/{id}/file", AccessRole.HOST, this::export);
        routes.post("/api/v1/plans/{id}/copies", AccessRole.HOST, this::copy);
        routes.get("/api/v1/plans/{id}/revisions", AccessRole.HOST, this::history);
        routes.post("/api/v1/plans/{id}/restorations", AccessRole.HOST, this::restore);
        routes.get("/api/v1/plans/{id}/differences", AccessRole.HOST, this::compare);
    }

    /** The newest revision of the plan that stands in the path. */
    PlanRevision revision(Context ctx) {
        return plans.find(ctx.pathParam("id")).orElseThrow(RequestRefusal::notFound);
    }

    private void send(Context ctx, PlanRevision revision) {
        PlanJson.send(ctx, revision, findings.of(revision.plan()), pages.view(ctx)::text);
    }

    private void list(Context ctx) {
        ArrayNode list = EngineJson.mapper().createArrayNode();
        plans.all().forEach(revision -> list.addPOJO(ListedPlan.of(revision)));
        PlanJson.send(ctx, EngineJson.mapper().valueToTree(list));
    }

    private void create(Context ctx) {
        ObjectNode body = PlanJson.body(ctx);
        ScenarioShelf.Source source =
                scenarios.find(body.path("scenario").asText()).orElseThrow(RequestRefusal::notFound);
        send(
                ctx.status(HttpStatus.CREATED),
                plans.create(PlanDefaults.of(source, body.path("title").asText())));
    }

    /** A file that was handed out; it is read as a whole before anything is saved. */
    private void take(Context ctx) {
        String text = SourceText.checked(PlanJson.text(ctx), "plan.json");
        send(ctx.status(HttpStatus.CREATED), plans.create(PlanFile.read(text, "plan.json")));
    }

    private void save(Context ctx) {
        PlanRevision last = revision(ctx);
        int since = PlanJson.since(ctx);
        ExercisePlan plan = PlanJson.plan(PlanJson.body(ctx), last.plan(), scenarios);
        if (!plan.scenario().reference().equals(last.plan().scenario().reference())) {
            ScenarioShelf.Source chosen =
                    scenarios.find(plan.scenario().reference()).orElseThrow(RequestRefusal::notFound);
            plan = PlanDefaults.changed(plan, chosen);
        }
        send(ctx, plans.save(last.id(), since, plan));
    }

    private void delete(Context ctx) {
        plans.delete(revision(ctx).id());
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void export(Context ctx) {
        PlanRevision revision = revision(ctx);
        ctx.header("Content-Disposition", "attachment; filename=\"plan-" + revision.id() + ".json\"");
        ctx.contentType("application/json")
                .result(PlanFile.export(revision.plan()).getBytes(StandardCharsets.UTF_8));
    }

    private void copy(Context ctx) {
        ExercisePlan plan = revision(ctx).plan();
        String title = pages.view(ctx).text("exercise.plan.copyOf", plan.title());
        send(ctx.status(HttpStatus.CREATED), plans.create(plan.titled(title)));
    }

    private void history(Context ctx) {
        ArrayNode list = EngineJson.mapper().createArrayNode();
        for (PlanRevision revision : plans.history(revision(ctx).id())) {
            list.addObject()
                    .put("revision", revision.number())
                    .put("savedAt", revision.savedAt().toString())
                    .put("kept", revision.kept());
        }
        PlanJson.send(ctx, list);
    }

    private void restore(Context ctx) {
        int number = PlanJson.body(ctx).path("revision").asInt();
        String id = revision(ctx).id();
        PlanRevision earlier = plans.find(id, number).orElseThrow(RequestRefusal::notFound);
        send(ctx, plans.save(id, PlanJson.since(ctx), earlier.plan()));
    }

    /** What has changed from a revision to the newest one, or from another plan to this one. */
    private void compare(Context ctx) {
        PlanRevision now = revision(ctx);
        String other = Optional.ofNullable(ctx.queryParam("plan")).orElse(now.id());
        String number = Optional.ofNullable(ctx.queryParam("revision")).orElse("");
        Optional<PlanRevision> before =
                number.matches("[0-9]{1,8}") ? plans.find(other, Integer.parseInt(number)) : plans.find(other);
        List<String> lines =
                PlanDifferences.of(before.orElseThrow(RequestRefusal::notFound).plan(), now.plan()).stream()
                        .map(pages.view(ctx)::text)
                        .toList();
        PlanJson.send(ctx, EngineJson.mapper().valueToTree(lines));
    }
}
