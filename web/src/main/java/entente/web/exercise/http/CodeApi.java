package entente.web.exercise.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.Exercises;
import entente.web.exercise.service.JoinCode;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Codes and links that let people in; for those who lead. */
final class CodeApi {

    private final Exercises exercises;

    /** A code as it is shown, with its link as a path and its picture to be scanned as the rows of its squares. */
    record Shown(String role, @Nullable String nation, String code, String path, List<String> squares) {}

    CodeApi(Exercises exercises) {
        this.exercises = exercises;
    }

    void addTo(SeatRoutes routes) {
        routes.get("/api/v1/exercises/{id}/codes", SeatRoutes.CONTROL, (ctx, visit) -> list(ctx, visit));
        routes.post("/api/v1/exercises/{id}/codes", SeatRoutes.CONTROL, this::issue);
    }

    private void list(Context ctx, Visit visit) {
        String base = ctx.scheme() + "://" + ctx.header("Host");
        Json.send(
                ctx,
                exercises.codes(visit.room()).stream()
                        .map(code -> shown(code, base))
                        .toList());
    }

    private void issue(Context ctx, Visit visit) {
        ObjectNode body = Json.body(ctx);
        SeatRole role = role(Json.text(body, "role"));
        String nation = body.hasNonNull("nation") ? body.get("nation").asText() : null;
        exercises.issue(visit.room(), visit.seat().number(), role, nation);
        list(ctx, visit);
    }

    private static SeatRole role(String word) {
        try {
            return SeatRole.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RequestRefusal.badRequest("problem.role");
        }
    }

    private static Shown shown(JoinCode code, String base) {
        String path = "/join/" + code.link();
        return new Shown(code.role().word(), code.nation(), code.code(), path, QrSquares.of(base + path));
    }
}
