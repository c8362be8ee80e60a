package entente.web.exercise.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.web.access.LinkAddress;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.Exercises;
import entente.web.exercise.service.JoinCode;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes and links that let people in; for those who lead. */
final class CodeApi {

    private static final String REACH = "/api/v1/exercises/{id}/reach";

    private final Exercises exercises;
    private final LinkAddress address;

    /**
     * A code as it is shown.
     *
     * @param link under the address that others reach, or else that of this machine
     * @param squares the link's picture to be scanned, as rows of squares; none where no phone reaches the server
     */
    record Shown(String role, @Nullable String nation, String code, String link, List<String> squares) {}

    /**
     * Who reaches the server.
     *
     * @param network whether it listens to the network at all
     * @param address the address that links hold; null if nobody else reaches it
     * @param choices the addresses that it has
     */
    record Reach(boolean network, @Nullable String address, List<String> choices) {}

    CodeApi(Exercises exercises, LinkAddress address) {
        this.exercises = exercises;
        this.address = address;
    }

    void addTo(SeatRoutes routes) {
        routes.get("/api/v1/exercises/{id}/codes", SeatRoutes.CONTROL, (ctx, visit) -> list(ctx, visit));
        routes.post("/api/v1/exercises/{id}/codes", SeatRoutes.CONTROL, this::issue);
        routes.get(REACH, SeatRoutes.CONTROL, (ctx, visit) -> reach(ctx));
        routes.post(REACH, SeatRoutes.CONTROL, (ctx, visit) -> choose(ctx));
    }

    private void list(Context ctx, Visit visit) {
        Json.send(
                ctx,
                exercises.codes(visit.room()).stream()
                        .map(code -> shown(ctx, code))
                        .toList());
    }

    private void reach(Context ctx) {
        Json.send(ctx, new Reach(address.isOnNetwork(), address.find().orElse(null), address.choices()));
    }

    private void choose(Context ctx) {
        if (!address.choose(Json.text(Json.body(ctx), "address"))) {
            throw RequestRefusal.badRequest("problem.address");
        }
        reach(ctx);
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

    private Shown shown(Context ctx, JoinCode code) {
        Optional<String> network = new JoinLinks(address).find(ctx);
        String link = network.orElseGet(() -> JoinLinks.here(ctx)) + "/" + code.link();
        List<String> squares = network.isPresent() ? QrSquares.of(link) : List.of();
        return new Shown(code.role().word(), code.nation(), code.code(), link, squares);
    }
}
