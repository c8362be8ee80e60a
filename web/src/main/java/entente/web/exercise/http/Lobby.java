package entente.web.exercise.http;

import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.JoinCodes;
import entente.web.exercise.service.JoinCodes.Joining;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.Seat;
import entente.web.exercise.state.Seats;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of exercises, and the way into one by link or code. */
final class Lobby {

    private final Visits visits;
    private final SeatFeeds feeds;
    private final Pages pages;

    Lobby(Visits visits, SeatFeeds feeds, Pages pages) {
        this.visits = visits;
        this.feeds = feeds;
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
                .map(room -> ListedExercise.of(room, device, host))
                .filter(line -> host || !line.seats().isEmpty())
                .toList();
        Map<String, String> damaged = host ? visits.exercises().damaged() : Map.of();
        pages.render(ctx, "exercise/list", Map.of("exercises", lines, "damaged", damaged));
    }

    private void form(Context ctx, String code, String wrong, JoinCodes.@Nullable Invitation invitation) {
        show(ctx, code, wrong, invitation == null ? null : Invited.of(invitation, visits.device(ctx)));
    }

    private void show(Context ctx, String code, String wrong, @Nullable Invited invited) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("code", code);
        shown.put("wrong", wrong);
        shown.put("invited", invited);
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
        String given = ctx.formParam("name");
        String name = given == null ? screenName(ctx, code).orElse(null) : given;
        if (name == null) {
            invite(ctx, code);
            return;
        }
        try {
            JoinCodes.Invitation invitation = visits.exercises().invitation(code, ctx.ip());
            Optional<Invited> question = question(ctx, invitation, name.strip());
            if (question.isPresent()) {
                show(ctx, code, "", question.get());
            } else {
                take(ctx, invitation, name.strip());
            }
        } catch (ExerciseRefusal e) {
            boolean known = e.reason() == ExerciseRefusal.Reason.INVALID;
            form(
                    refused(ctx, e),
                    code,
                    pages.view(ctx).text(e.told()),
                    known ? visits.exercises().invitation(code, ctx.ip()) : null);
        }
    }

    /** What a screen is called: nobody is asked for its name. Empty for everybody else, and for what is no code. */
    private Optional<String> screenName(Context ctx, String code) {
        try {
            SeatRole role =
                    visits.exercises().invitation(code, ctx.ip()).grant().role();
            return role == SeatRole.PROJECTOR
                    ? Optional.of(pages.view(ctx).text("exercise.join.screenName"))
                    : Optional.empty();
        } catch (ExerciseRefusal e) {
            return Optional.empty();
        }
    }

    /** Whether somebody may have been here before, with a device that has forgotten it, and has not said so yet. */
    private Optional<Invited> question(Context ctx, JoinCodes.Invitation invitation, String name) {
        if (ctx.formParam("as") != null || invitation.grant().role() == SeatRole.PROJECTOR) {
            return Optional.empty();
        }
        return earlier(ctx, invitation, name)
                .map(seat -> Invited.of(invitation, visits.device(ctx)).asks(name, seat.name()));
    }

    /** The seat that somebody may take again: nobody sits in it now. */
    private Optional<Seat> earlier(Context ctx, JoinCodes.Invitation invitation, String name) {
        Set<Long> connected = feeds.connected(invitation.room().id());
        return visits.exercises().earlier(invitation, name, visits.device(ctx)).stream()
                .filter(seat -> !connected.contains(seat.number()))
                .findFirst();
    }

    private void take(Context ctx, JoinCodes.Invitation invitation, String name) {
        String device = visits.device(ctx);
        Optional<Seat> old = "earlier".equals(ctx.formParam("as")) ? earlier(ctx, invitation, name) : Optional.empty();
        Joining joining = old.isPresent()
                ? visits.exercises().takeBack(invitation, name, old.get().number(), device)
                : visits.exercises().join(invitation, name, device);
        ctx.redirect(home(Visit.of(joining.room(), joining.seat())), HttpStatus.SEE_OTHER);
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
            ctx.redirect(home(Visit.of(room, joining.seat())), HttpStatus.SEE_OTHER);
        });
    }

    private void enter(Context ctx) {
        ctx.redirect(home(visits.visit(ctx, SeatRoutes.ALL)), HttpStatus.SEE_OTHER);
    }

    /** The page of a seat. */
    static String home(Visit visit) {
        String page = switch (visit.seat().role()) {
            case FACILITATOR, CONTROLLER -> "control";
            case HEAD, MEMBER -> "desk";
            case OBSERVER, PROJECTOR -> "screen";
        };
        return "/exercises/" + visit.shortAddress() + "/" + page;
    }
}
