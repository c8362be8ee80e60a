package entente.web.exercise.http;

import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.view.ReviewInput;
import entente.web.page.Pages;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** The pages of an exercise. Each is a frame; what stands in it comes as the seat's picture. */
final class RoomPages {

    private static final String PAGE = "/exercises/{id}/";

    private final Pages pages;

    RoomPages(Pages pages) {
        this.pages = pages;
    }

    void addTo(SeatRoutes routes) {
        page(routes, "control", SeatRoutes.LEADING);
        page(routes, "lobby", SeatRoutes.CONTROL);
        page(routes, "review", SeatRoutes.CONTROL);
        page(routes, "desk", SeatRoutes.DELEGATES);
        page(routes, "screen", SeatRoutes.ALL);
        page(routes, "happened", SeatRoutes.PEOPLE);
        routes.get(PAGE + "summary", SeatRoutes.CONTROL, this::summary);
        routes.get(PAGE + "timeline.csv", SeatRoutes.CONTROL, this::csv);
        routes.get(PAGE + "timeline.xlsx", SeatRoutes.CONTROL, this::workbook);
    }

    private void page(SeatRoutes routes, String name, Set<SeatRole> roles) {
        routes.get(
                PAGE + name,
                roles,
                (ctx, visit) -> pages.render(
                        ctx,
                        "exercise/" + name,
                        Map.of("id", visit.shortAddress(), "frame", Frame.of(visit, pages.view(ctx)))));
    }

    private void summary(Context ctx, Visit visit) {
        ReviewInput material = visit.room().material();
        pages.render(
                ctx,
                "exercise/summary",
                Map.of(
                        "id",
                        visit.shortAddress(),
                        "timeline",
                        timeline(ctx, visit),
                        "summary",
                        AfterActionSummary.of(
                                material, visit.room().control(visit.seat().number()), pages.view(ctx)::text)));
    }

    private TimelineTable timeline(Context ctx, Visit visit) {
        return TimelineTable.of(visit.room().timeline(visit.seat().number()), pages.view(ctx), ZoneId.systemDefault());
    }

    private void csv(Context ctx, Visit visit) {
        ctx.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"timeline.csv\"")
                .result(timeline(ctx, visit).csv().getBytes(StandardCharsets.UTF_8));
    }

    private void workbook(Context ctx, Visit visit) {
        ctx.contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"timeline.xlsx\"")
                .result(timeline(ctx, visit).workbook(pages.view(ctx).text("exercise.timeline")));
    }
}
