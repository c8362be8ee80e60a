package entente.web.exercise.http;

import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.view.ReviewInput;
import entente.web.page.Pages;
import io.javalin.http.Context;
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
        page(routes, "control", SeatRoutes.CONTROL);
        page(routes, "lobby", SeatRoutes.CONTROL);
        page(routes, "review", SeatRoutes.CONTROL);
        page(routes, "desk", SeatRoutes.DELEGATES);
        page(routes, "screen", SeatRoutes.ALL);
        routes.get(PAGE + "summary", SeatRoutes.CONTROL, this::summary);
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
                        "summary",
                        AfterActionSummary.of(
                                material, visit.room().control(visit.seat().number()), pages.view(ctx)::text)));
    }
}
