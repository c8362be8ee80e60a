package entente.web.exercise.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Handling;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.PastMove;
import entente.web.exercise.view.PublicPicture;
import entente.web.exercise.view.SharePreviewLine;
import entente.web.problem.RequestRefusal;
import entente.web.stream.EventStream;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a page of an exercise asks for while people sit in it. */
final class RoomApi {

    private static final String API = "/api/v1/exercises/{id}";
    private static final int MOST_RECIPIENTS = 100;

    private final SeatFeeds feeds;

    /** What a seat sees: one of the pictures, by its role. */
    record Seen(String role, String name, Object picture) {}

    RoomApi(SeatFeeds feeds) {
        this.feeds = feeds;
    }

    void addTo(SeatRoutes routes) {
        routes.get(API + "/picture", SeatRoutes.ALL, RoomApi::picture);
        routes.get(
                API + "/ground",
                SeatRoutes.ALL,
                (ctx, visit) ->
                        Json.send(ctx, ScreenMap.of(visit.room().material().scenario())));
        routes.get(API + "/events", SeatRoutes.ALL, (ctx, visit) -> EventStream.open(ctx, feeds.of(visit)));
        routes.post(API + "/commands", SeatRoutes.ALL, RoomApi::command);
        routes.post(API + "/previews", SeatRoutes.DELEGATES, RoomApi::preview);
        routes.get(
                API + "/as/{nation}",
                SeatRoutes.CONTROL,
                (ctx, visit) -> Json.send(ctx, visit.room().deskAs(visit.seat().number(), ctx.pathParam("nation"))));
        routes.get(API + "/past/{moves}", SeatRoutes.CONTROL, RoomApi::past);
        routes.get(
                API + "/log",
                SeatRoutes.CONTROL,
                (ctx, visit) -> ctx.contentType("application/x-ndjson")
                        .header("Content-Disposition", "attachment; filename=\"exercise.jsonl\"")
                        .result(visit.room().export(visit.seat().number())));
    }

    private static void picture(Context ctx, Visit visit) {
        long seat = visit.seat().number();
        SeatRole role = visit.seat().role();
        Object picture = role == SeatRole.FACILITATOR
                ? visit.room().control(seat)
                : role.isDelegate() ? visit.room().desk(seat) : open(visit);
        Json.send(
                ctx, new Seen(role.name().toLowerCase(Locale.ROOT), visit.seat().name(), picture));
    }

    private static PublicPicture open(Visit visit) {
        return visit.room().publicPicture();
    }

    private static void command(Context ctx, Visit visit) {
        ObjectNode body = Json.body(ctx);
        JsonNode fields = body.get("fields");
        String text = fields == null ? "{}" : fields.toString();
        Json.send(
                ctx,
                visit.room().command(visit.seat().number(), Json.text(body, "key"), Json.text(body, "type"), text));
    }

    private static void preview(Context ctx, Visit visit) {
        ObjectNode body = Json.body(ctx);
        String report = Json.text(body, "report");
        JsonNode to = body.path("to");
        if (!to.isArray() || to.size() > MOST_RECIPIENTS) {
            throw RequestRefusal.badRequest("to must be a list of at most " + MOST_RECIPIENTS + " recipients.");
        }
        List<SharePreviewLine> lines = new ArrayList<>();
        Handling handling = body.hasNonNull("handling") ? Json.read(body.path("handling"), Handling.class) : null;
        to.forEach(recipient ->
                lines.add(visit.room().preview(visit.seat().number(), report, handling, recipient.asText())));
        Json.send(ctx, lines);
    }

    private static void past(Context ctx, Visit visit) {
        int moves = number(ctx.pathParam("moves"));
        PastMove past = visit.room().past(visit.seat().number(), moves);
        String nation = ctx.queryParam("nation");
        Json.send(ctx, nation == null || nation.isEmpty() ? past.control() : past.desk(nation));
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw RequestRefusal.notFound();
        }
        return Integer.parseInt(text);
    }
}
