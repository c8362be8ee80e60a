package entente.web.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.PlotMeasures;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.job.JobDesk;
import entente.web.job.JobRecord;
import entente.web.job.JobState;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The room Run: a set-up, its comparison as a job, and the result's page. */
public final class RunRoutes implements AccessRoutes.Feature {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What is shown to those who have not chosen yet. */
    static final String FIRST_SCENARIO = "alpine-corridor";

    private final Pages pages;
    private final Shelf shelf;
    private final JobDesk jobs;

    /** The routes, on these pages, with these scenarios and jobs. */
    public RunRoutes(Pages pages, Shelf shelf, JobDesk jobs) {
        this.pages = pages;
        this.shelf = shelf;
        this.jobs = jobs;
    }

    @Override
    public void addTo(AccessRoutes routes) {
        routes.get("/run", AccessRole.VISITOR, this::page);
        routes.get("/results/{id}", AccessRole.VISITOR, ctx -> result(ctx, "run/result"));
        routes.get("/results/{id}/view", AccessRole.VISITOR, ctx -> result(ctx, "run/comparison"));
        routes.get("/results/{id}/nations", AccessRole.VISITOR, this::nations);
        routes.get("/measures/{name}", AccessRole.VISITOR, this::explain);
        routes.post("/api/v1/comparisons", AccessRole.HOST, this::compare);
        routes.post("/api/v1/attributions", AccessRole.HOST, this::attribute);
    }

    private void page(Context ctx) {
        String asked = ctx.queryParam("scenario");
        String scenario = asked == null ? FIRST_SCENARIO : asked;
        if (!shelf.ids().contains(scenario)) {
            throw RequestRefusal.notFound();
        }
        List<ScenarioCard> choices = new Catalogue(shelf).cards();
        pages.render(ctx, "run/page", Map.of("scenario", scenario, "choices", choices));
    }

    private void compare(Context ctx) {
        RunSetup setup = RunSetup.of(JobDesk.body(ctx));
        Shelf.Text text = shelf.find(setup.scenario()).orElseThrow(RequestRefusal::notFound);
        // Whatever is wrong with a setting is told now, not by a job that fails.
        setup.experiment(shelf, text);
        submit(ctx, ComparisonJob.NAME, ComparisonJob.request(setup, text));
    }

    private void attribute(Context ctx) {
        RunSetup setup = RunSetup.of(JobDesk.body(ctx));
        Shelf.Text text = shelf.find(setup.scenario()).orElseThrow(RequestRefusal::notFound);
        try {
            AttributionJob.plan(shelf, text, setup);
        } catch (IllegalArgumentException e) {
            throw RequestRefusal.badRequest("problem.asTold", String.valueOf(e.getMessage()));
        }
        submit(ctx, AttributionJob.NAME, ComparisonJob.request(setup, text));
    }

    private void submit(Context ctx, String kind, JsonNode request) {
        JobDesk.accept(ctx, jobs.submit(ctx, kind, request));
    }

    private JobRecord record(Context ctx) {
        return jobs.record(ctx, ComparisonJob.NAME);
    }

    private void result(Context ctx, String template) {
        JobRecord record = record(ctx);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("record", record);
        parameters.put("setup", RunSetup.of(record.request()));
        if (record.state() == JobState.DONE) {
            Result result = read(record.id());
            parameters.put("result", result);
            parameters.put("tables", new ResultTables(result, pages.view(ctx)));
        } else if (template.equals("run/comparison")) {
            throw RequestRefusal.notFound();
        }
        pages.render(ctx, template, parameters);
    }

    private void nations(Context ctx) {
        Result result = read(record(ctx).id());
        Measure measure = measure(ctx.queryParam("measure"));
        if (!measure.isPerNation()) {
            throw RequestRefusal.badRequest("problem.notByNation", measure.name());
        }
        ResultTable table = new ResultTables(result, pages.view(ctx)).nations(measure);
        pages.render(
                ctx,
                "run/figure",
                Map.of("table", table, "kind", "intervals", "name", measure.name(), "measure", measure));
    }

    private void explain(Context ctx) {
        pages.render(ctx, "run/measure", Map.of("measure", measure(ctx.pathParam("name"))));
    }

    private static Measure measure(@Nullable String name) {
        String wanted = name == null ? PlotMeasures.SHARE_FOILED.name() : name;
        return Measures.find(wanted)
                .or(() -> Measures.OBSTACLES.stream()
                        .filter(obstacle -> obstacle.name().equals(wanted))
                        .findFirst())
                .orElseThrow(RequestRefusal::notFound);
    }

    private Result read(String id) {
        try {
            return new Result(JSON.readTree(jobs.result(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
