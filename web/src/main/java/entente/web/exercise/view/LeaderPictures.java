package entente.web.exercise.view;

import entente.web.exercise.state.Actor;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Permission;
import entente.web.exercise.state.Seat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What those who lead see: the whole, or what concerns the one nation that somebody leads. */
public final class LeaderPictures {

    private LeaderPictures() {}

    /**
     * The picture of somebody who leads.
     *
     * @throws ExerciseRefusal if it is somebody else
     */
    public static ControlPicture of(ExerciseState state, Actor actor, long clockMillis) {
        if (Permission.controller(actor)) {
            return NationControlPictures.of(state, actor, clockMillis);
        }
        if (!Permission.facilitator(actor)) {
            throw ExerciseRefusal.forbidden("room.refusal.leadersOnly");
        }
        return ControlPictures.of(state, actor, clockMillis);
    }

    /** Those among seats whom somebody sees who leads, by the numbers of this person's picture. */
    public static Set<Long> known(ExerciseState state, Actor actor, Set<Long> seats) {
        String nation = actor.nation();
        if (nation == null) {
            return seats;
        }
        List<Seat> own = state.seats().of(nation);
        return IntStream.range(0, own.size())
                .filter(i -> seats.contains(own.get(i).number()))
                .mapToObj(i -> i + 1L)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
