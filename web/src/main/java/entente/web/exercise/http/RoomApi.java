package entente.web.exercise.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.engine.scenario.Handling;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.PastMove;
import entente.web.exercise.state.Ack;
import entente.web.exercise.view.PublicPicture;
import entente.web.exercise.view.SharePreviews.SharePreviewLine;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import entente.web.stream.EventStream;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page of an exercise asks for while people sit in it. */
final class RoomApi {

    private static final String API = "/api/v1/exercises/{id}";
    private static final int MOST_RECIPIENTS = 100;

    private final SeatFeeds feeds;
    private final JoinLinks links;
    private final Pages pages;

    /** What a seat sees: one of the pictures, by its role. */
    record Seen(String role, String name, Object picture) {}

    /** What became of a command, in words where there are any. */
    record Told(Ack.Status status, @Nullable Message outcome, boolean repeated) {}

    RoomApi(SeatFeeds feeds, JoinLinks links, Pages pages) {
        this.links = links;
        this.feeds = feeds;
        this.pages = pages;
    }

    void addTo(SeatRoutes routes) {
        routes.get(API + "/picture", SeatRoutes.ALL, this::picture);
        routes.get(
                API + "/ground",
                SeatRoutes.ALL,
                (ctx, visit) -> Json.send(
                        ctx,
                        ScreenMap.of(
                                visit.room().material().scenario(),
                                links.findHost().orElse(null),
                                links.find(ctx).map(QrSquares::of).orElse(List.of()))));
        routes.get(
                API + "/events",
                SeatRoutes.ALL,
                (ctx, visit) -> EventStream.open(ctx, feeds.of(visit, pages.view(ctx))));
        routes.get(
                API + "/presence",
                SeatRoutes.LEADING,
                (ctx, visit) -> Json.send(
                        ctx,
                        visit.room()
                                .known(
                                        visit.seat().number(),
                                        feeds.connected(visit.room().id()))));
        routes.post(API + "/commands", SeatRoutes.ALL, this::command);
        routes.post(API + "/previews", SeatRoutes.DELEGATES, this::preview);
        routes.post(API + "/words", SeatRoutes.DECIDING, this::words);
        routes.post(API + "/conditions", SeatRoutes.CONTROL, (ctx, visit) -> {
            visit.room().checkCondition(Json.text(Json.body(ctx), "condition"));
            ctx.status(204);
        });
        routes.get(
                API + "/left",
                SeatRoutes.CONTROL,
                (ctx, visit) -> Json.send(ctx, visit.room().left()));
        routes.get(
                API + "/as/{nation}",
                SeatRoutes.LEADING,
                (ctx, visit) -> send(ctx, visit.room().deskAs(visit.seat().number(), ctx.pathParam("nation"))));
        routes.get(API + "/past/{moves}", SeatRoutes.CONTROL, this::past);
        routes.get(
                API + "/log",
                SeatRoutes.CONTROL,
                (ctx, visit) -> ctx.contentType("application/x-ndjson")
                        .header("Content-Disposition", "attachment; filename=\"exercise.jsonl\"")
                        .result(visit.room().export(visit.seat().number())));
    }

    private void picture(Context ctx, Visit visit) {
        long seat = visit.seat().number();
        SeatRole role = visit.seat().role();
        Object picture = SeatRoutes.LEADING.contains(role)
                ? visit.room().control(seat)
                : role.isDelegate() ? visit.room().desk(seat) : open(visit);
        send(ctx, new Seen(role.name().toLowerCase(Locale.ROOT), visit.seat().name(), picture));
    }

    private void send(Context ctx, Object picture) {
        Json.send(ctx, picture, pages.view(ctx)::text);
    }

    private static PublicPicture open(Visit visit) {
        return visit.room().publicPicture();
    }

    private void command(Context ctx, Visit visit) {
        ObjectNode body = Json.body(ctx);
        JsonNode fields = body.get("fields");
        String text = fields == null ? "{}" : fields.toString();
        Ack ack = visit.room().command(visit.seat().number(), Json.text(body, "key"), Json.text(body, "type"), text);
        send(ctx, new Told(ack.status(), ack.message(), ack.repeated()));
    }

    private void preview(Context ctx, Visit visit) {
        ObjectNode body = Json.body(ctx);
        String report = Json.text(body, "report");
        JsonNode to = body.path("to");
        if (!to.isArray() || to.size() > MOST_RECIPIENTS) {
            throw RequestRefusal.badRequest("problem.recipients", MOST_RECIPIENTS);
        }
        List<SharePreviewLine> lines = new ArrayList<>();
        Handling handling = body.hasNonNull("handling") ? Json.read(body.path("handling"), Handling.class) : null;
        to.forEach(recipient ->
                lines.add(visit.room().preview(visit.seat().number(), report, handling, recipient.asText())));
        send(ctx, lines);
    }

    /** What a decision or an effect would do, in words; of a new sharing policy, also who would be sent what. */
    private void words(Context ctx, Visit visit) {
        String decision = Json.object(Json.body(ctx), "decision");
        send(ctx, visit.room().previewDecision(visit.seat().number(), decision));
    }

    private void past(Context ctx, Visit visit) {
        int moves = number(ctx.pathParam("moves"));
        PastMove past = visit.room().past(visit.seat().number(), moves);
        String nation = ctx.queryParam("nation");
        send(ctx, nation == null || nation.isEmpty() ? past.control() : past.desk(nation));
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw RequestRefusal.notFound();
        }
        return Integer.parseInt(text);
    }
}
