package entente.web.exercise.http;

import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.view.CoursePicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise in the list.
 *
 * @param id its id
 * @param course where it stands
 * @param seats what the visitor's device is in it, those that lead it apart if the visitor hosts the server
 * @param archive whether another version of Entente ran it
 */
public record ListedExercise(String id, CoursePicture course, List<OwnSeat> seats, boolean archive) {

    /** A seat of the visitor's: where its page is, and whose it is. */
    public record OwnSeat(
            String address, String role, @Nullable String nation) {}

    static ListedExercise of(ExerciseRoom room, String device, boolean host) {
        List<OwnSeat> seats = room.seatsOf(device).stream()
                .filter(seat -> !host || seat.role() != SeatRole.FACILITATOR)
                .map(seat -> new OwnSeat(
                        Visit.of(room, seat).shortAddress(), seat.role().word(), seat.nation()))
                .toList();
        return new ListedExercise(room.id(), room.publicPicture().course(), seats, room.isArchive());
    }
}
