package entente.web.exercise.http;

import entente.web.access.Sessions;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.Exercises;
import entente.web.exercise.state.Seat;
import entente.web.exercise.store.Digests;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who visits an exercise: by the session's id, which its cookie signs, and by nothing else. An exercise that there
 * is not and one in which the visitor has no seat are answered alike.
 */
final class Visits {

    private final Exercises exercises;
    private final Sessions sessions;

    /** Somebody in an exercise. */
    record Visit(ExerciseRoom room, Seat seat) {}

    /** Answers somebody in an exercise. */
    @FunctionalInterface
    interface Handler {
        void handle(Context ctx, Visit visit) throws Exception;
    }

    Visits(Exercises exercises, Sessions sessions) {
        this.exercises = exercises;
        this.sessions = sessions;
    }

    /** The digest by which an exercise knows the visitor's device. */
    String device(Context ctx) {
        return Digests.of("device", sessions.of(ctx).id());
    }

    /** The exercise that is asked for, if there is one in which the visitor has a seat. */
    Optional<Visit> find(Context ctx) {
        String device = device(ctx);
        return exercises
                .find(ctx.pathParam("id"))
                .flatMap(room -> room.findSeat(device).map(seat -> new Visit(room, seat)));
    }

    /**
     * The exercise that is asked for.
     *
     * @throws RequestRefusal if there is none in which the visitor has a seat of one of these roles
     */
    Visit visit(Context ctx, Set<SeatRole> roles) {
        String device = device(ctx);
        ExerciseRoom room = exercises.find(ctx.pathParam("id")).orElseThrow(RequestRefusal::notFound);
        Optional<Seat> seat = room.findSeat(device);
        if (seat.isEmpty() && room.wasKicked(device)) {
            throw new RequestRefusal(Problem.of(401, "seatTaken"));
        }
        Seat own = seat.orElseThrow(RequestRefusal::notFound);
        if (!roles.contains(own.role())) {
            throw RequestRefusal.forbidden("problem.seatRole", own.role().message());
        }
        return new Visit(room, own);
    }

    Exercises exercises() {
        return exercises;
    }
}
