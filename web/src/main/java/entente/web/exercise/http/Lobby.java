package entente.web.exercise.http;

import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.JoinCodes;
import entente.web.exercise.service.JoinCodes.Joining;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.Seats;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of exercises, and the way into one by link or code. */
final class Lobby {

    private final Visits visits;
    private final Pages pages;

    Lobby(Visits visits, Pages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    void addTo(AccessRoutes routes) {
        routes.get("/exercises", AccessRole.VISITOR, this::list);
        routes.get("/join", AccessRole.VISITOR, ctx -> form(ctx, "", "", null));
        routes.get("/join/{link}", AccessRole.VISITOR, ctx -> invite(ctx, ctx.pathParam("link")));
        routes.post("/join", AccessRole.VISITOR, this::join);
        routes.post("/exercises/{id}/lead", AccessRole.HOST, this::lead);
        routes.get("/exercises/{id}", AccessRole.VISITOR, this::enter);
    }

    /** The host sees all; others those in which they have a seat. */
    private void list(Context ctx) {
        boolean host = pages.view(ctx).session().isHost();
        String device = visits.device(ctx);
        List<ListedExercise> lines = visits.exercises().all().stream()
                .map(room -> line(room, device))
                .filter(line -> host || !line.role().isEmpty())
                .toList();
        Map<String, String> damaged = host ? visits.exercises().damaged() : Map.of();
        pages.render(ctx, "exercise/list", Map.of("exercises", lines, "damaged", damaged));
    }

    private static ListedExercise line(ExerciseRoom room, String device) {
        String role = room.findSeat(device).map(seat -> seat.role().word()).orElse("");
        return new ListedExercise(room.id(), room.publicPicture().course(), role, room.isArchive());
    }

    private void form(Context ctx, String code, String wrong, JoinCodes.@Nullable Invitation invitation) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("code", code);
        shown.put("wrong", wrong);
        shown.put("invited", invitation == null ? null : Invited.of(invitation));
        pages.render(ctx, "exercise/join", shown);
    }

    /** Says who somebody will be before anything is asked. */
    private void invite(Context ctx, String code) {
        try {
            form(ctx, code, "", visits.exercises().invitation(code, ctx.ip()));
        } catch (ExerciseRefusal e) {
            form(refused(ctx, e), code, pages.view(ctx).text(e.told()), null);
        }
    }

    private void join(Context ctx) {
        String code = String.valueOf(ctx.formParam("code"));
        String name = ctx.formParam("name");
        if (name == null) {
            invite(ctx, code);
            return;
        }
        try {
            Joining joining = visits.exercises().join(code, name.strip(), visits.device(ctx), ctx.ip());
            ctx.redirect(home(new Visit(joining.room(), joining.seat())), HttpStatus.SEE_OTHER);
        } catch (ExerciseRefusal e) {
            boolean known = e.reason() == ExerciseRefusal.Reason.INVALID;
            form(
                    refused(ctx, e),
                    code,
                    pages.view(ctx).text(e.told()),
                    known ? visits.exercises().invitation(code, ctx.ip()) : null);
        }
    }

    private static Context refused(Context ctx, ExerciseRefusal refusal) {
        boolean tooMany = refusal.reason() == ExerciseRefusal.Reason.TOO_MANY;
        return ctx.status(tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Whoever hosts the server may lead any exercise on it. */
    private void lead(Context ctx) throws Exception {
        ExerciseRoom room = visits.exercises().find(ctx.pathParam("id")).orElseThrow(RequestRefusal::notFound);
        RoomProblems.answering(() -> {
            Joining joining = visits.exercises().lead(room, Seats.CONTROL, visits.device(ctx));
            ctx.redirect(home(new Visit(room, joining.seat())), HttpStatus.SEE_OTHER);
        });
    }

    private void enter(Context ctx) {
        ctx.redirect(home(visits.find(ctx).orElseThrow(RequestRefusal::notFound)), HttpStatus.SEE_OTHER);
    }

    /** The page of a seat. */
    static String home(Visit visit) {
        String page = switch (visit.seat().role()) {
            case FACILITATOR -> "control";
            case HEAD, MEMBER -> "desk";
            case OBSERVER, PROJECTOR -> "screen";
        };
        return "/exercises/" + visit.room().id() + "/" + page;
    }
}
