package entente.web.eventlist.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.eventlist.EventListReader;
import entente.web.eventlist.InjectCalendar;
import entente.web.eventlist.InjectTable;
import entente.web.eventlist.Preview;
import entente.web.exercise.record.InjectPlan;
import entente.web.job.JobDesk;
import entente.web.page.Pages;
import entente.web.page.View;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import entente.web.sheet.UnreadableBook;
import entente.web.shelf.ScenarioShelf;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads event lists from files without changing anything, and writes them into files. */
public final class EventListRoutes implements AccessRoutes.Feature {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** An event list has no more injects. */
    private static final int MOST_INJECTS = 10_000;

    private final Pages pages;
    private final ScenarioShelf scenarios;
    private final Clock clock;

    /** For the scenarios of a shelf. */
    public EventListRoutes(Pages pages, ScenarioShelf scenarios, Clock clock) {
        this.pages = pages;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    @Override
    public void addTo(AccessRoutes routes) {
        routes.post("/api/v1/event-lists/preview", AccessRole.HOST, this::preview);
        routes.post("/api/v1/event-lists/export", AccessRole.HOST, this::export);
    }

    private void preview(Context ctx) {
        JsonNode body = JobDesk.body(ctx);
        Scenario scenario = scenarios
                .find(body.path("scenario").asText())
                .orElseThrow(RequestRefusal::notFound)
                .read(List.of());
        try {
            Preview preview = EventListReader.read(
                    file(body.path("content").asText()),
                    body.path("name").asText(),
                    scenario,
                    injects(body.path("existing")),
                    ChoicesJson.read(body));
            ctx.contentType("application/json")
                    .result(PreviewJson.of(preview, pages.view(ctx)).toString());
        } catch (UnreadableBook e) {
            throw new RequestRefusal(Problem.of(422, "invalid", e.told()));
        }
    }

    private void export(Context ctx) {
        JsonNode body = JobDesk.body(ctx);
        List<InjectPlan> injects = injects(body.path("injects"));
        View view = pages.view(ctx);
        String title = body.path("title").asText(view.text("exercise.msel"));
        String format = String.valueOf(ctx.queryParam("format"));
        switch (format) {
            case "xlsx" -> file(ctx, WORKBOOK, format).result(new InjectTable(injects, view::text).workbook(title));
            case "csv" ->
                file(ctx, "text/csv; charset=utf-8", format).result(new InjectTable(injects, view::text).csv());
            case "ics" -> {
                LocalDate start = ChoicesJson.date(body.path("startDate").asText());
                if (start == null) {
                    throw RequestRefusal.badRequest("problem.noTextOf", "startDate");
                }
                file(ctx, "text/calendar; charset=utf-8", format)
                        .result(InjectCalendar.of(injects, title, start, clock.instant(), view::text));
            }
            default -> throw RequestRefusal.badRequest("problem.listFormat", format);
        }
    }

    private static Context file(Context ctx, String type, String end) {
        return ctx.contentType(type).header("Content-Disposition", "attachment; filename=\"event-list." + end + "\"");
    }

    private static byte[] file(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw RequestRefusal.badRequest("problem.noBase64");
        }
    }

    private static List<InjectPlan> injects(JsonNode list) {
        if (list.size() > MOST_INJECTS) {
            throw RequestRefusal.badRequest("problem.injects", MOST_INJECTS);
        }
        List<InjectPlan> injects = new ArrayList<>();
        for (JsonNode inject : list) {
            try {
                injects.add(EngineJson.mapper().treeToValue(inject, InjectPlan.class));
            } catch (JsonProcessingException e) {
                throw RequestRefusal.badRequest("problem.asTold", e.getOriginalMessage());
            }
        }
        return injects;
    }
}
