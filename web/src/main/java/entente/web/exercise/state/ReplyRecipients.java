package entente.web.exercise.state;

import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.DelegationMessages.Reply;
import java.util.List;

/**
 * For whom a reply is, among those who lead and may see it: for whom the event list names; else for those who lead the nation
 * alone that replies; else for those who lead the whole.
 */
public final class ReplyRecipients {

    private final ExerciseState state;

    public ReplyRecipients(ExerciseState state) {
        this.state = state;
    }

    /**
     * Whom a reply is for.
     *
     * @param seats their seats
     * @param everybody whether nobody among those who lead was meant before others
     */
    public record Recipients(List<Seat> seats, boolean everybody) {

        /** Copies the list. */
        public Recipients {
            seats = List.copyOf(seats);
        }
    }

    /** Whom a reply is for. */
    public Recipients of(Reply reply) {
        List<Seat> leaders = state.seats().all().stream()
                .filter(seat -> !seat.kicked() && Permission.leads(Actor.of(seat), reply.nation()))
                .toList();
        String name =
                state.messages().find(reply.message()).map(Letter::controller).orElse("");
        List<Seat> named = leaders.stream()
                .filter(seat -> !name.isEmpty() && PersonName.isLike(seat.name(), name))
                .toList();
        if (!named.isEmpty()) {
            return new Recipients(named, false);
        }
        List<Seat> ofNation = leaders.stream()
                .filter(seat -> seat.role() == SeatRole.CONTROLLER)
                .toList();
        return ofNation.isEmpty() ? new Recipients(leaders, true) : new Recipients(ofNation, false);
    }
}
