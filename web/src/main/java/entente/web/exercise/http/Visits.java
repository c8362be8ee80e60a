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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who visits an exercise: by the session's id, which its cookie signs, and by nothing else. An exercise that there
 * is not and one in which the visitor has no seat are answered alike. A device may hold several seats; where an address names
 * the exercise as {@code id~2}, it means the second seat that this device took, and else the last one that fits.
 */
final class Visits {

    private static final String SEAT = "~";

    private final Exercises exercises;
    private final Sessions sessions;

    /**
     * Somebody in an exercise.
     *
     * @param address what names the exercise and this seat of the device in addresses
     */
    record Visit(ExerciseRoom room, Seat seat, String address) {

        static Visit of(ExerciseRoom room, Seat seat) {
            return new Visit(room, seat, room.id() + SEAT + room.ordinal(seat));
        }

        /** What names the exercise in addresses that people see: with the seat only where the device has several. */
        String shortAddress() {
            return room.seatsOf(seat.secretDigest()).size() == 1 ? room.id() : address;
        }
    }

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

    /**
     * The exercise that is asked for.
     *
     * @throws RequestRefusal if there is none in which the visitor has a seat of one of these roles
     */
    Visit visit(Context ctx, Set<SeatRole> roles) {
        String device = device(ctx);
        String[] asked = ctx.pathParam("id").split(SEAT, 2);
        ExerciseRoom room = exercises.find(asked[0]).orElseThrow(RequestRefusal::notFound);
        Optional<Seat> seat = asked.length == 1 ? fitting(room, device, roles) : named(room, device, asked[1]);
        if (seat.isEmpty() && room.hasLostSeat(device)) {
            throw new RequestRefusal(Problem.of(401, "seatTaken"));
        }
        Seat own = seat.orElseThrow(RequestRefusal::notFound);
        if (!roles.contains(own.role())) {
            throw RequestRefusal.forbidden("problem.seatRole", own.role().message());
        }
        return Visit.of(room, own);
    }

    /** The last seat of a device that has one of these roles; if none has, its last one. */
    private static Optional<Seat> fitting(ExerciseRoom room, String device, Set<SeatRole> roles) {
        List<Seat> own = room.seatsOf(device);
        return own.stream()
                .filter(seat -> roles.contains(seat.role()))
                .reduce((earlier, later) -> later)
                .or(() -> own.stream().reduce((earlier, later) -> later));
    }

    private static Optional<Seat> named(ExerciseRoom room, String device, String ordinal) {
        return ordinal.matches("[1-9]\\d{0,3}") ? room.findSeat(device, Integer.parseInt(ordinal)) : Optional.empty();
    }

    Exercises exercises() {
        return exercises;
    }
}
