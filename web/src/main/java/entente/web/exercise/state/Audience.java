package entente.web.exercise.state;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is told something; those who lead the exercise are told everything, by a text of their own. Whoever leads one nation is
 * told what its delegation is told.
 *
 * @param kind the kind
 * @param nation the delegation, of kind {@link Kind#DELEGATION}, {@link Kind#DELEGATES} or {@link Kind#CONTROLLERS}
 * @param seat the seat, of kind {@link Kind#SEAT}
 */
record Audience(Kind kind, @Nullable String nation, long seat) {

    /** The kinds of audience. */
    enum Kind {
        EVERYBODY,
        /** All delegations, and those who lead one of them. */
        PLENARY,
        /** Observers and screens, and those who lead one nation. */
        ONLOOKERS,
        CONTROL,
        /** A delegation, and those who lead its nation alone. */
        DELEGATION,
        /** A delegation and nobody else. */
        DELEGATES,
        /** Those who lead a nation alone. */
        CONTROLLERS,
        SEAT
    }

    static final Audience EVERYBODY = new Audience(Kind.EVERYBODY, null, 0);
    static final Audience PLENARY = new Audience(Kind.PLENARY, null, 0);
    static final Audience ONLOOKERS = new Audience(Kind.ONLOOKERS, null, 0);
    static final Audience CONTROL = new Audience(Kind.CONTROL, null, 0);

    static Audience delegation(String nation) {
        return new Audience(Kind.DELEGATION, nation, 0);
    }

    static Audience delegates(String nation) {
        return new Audience(Kind.DELEGATES, nation, 0);
    }

    static Audience controllers(String nation) {
        return new Audience(Kind.CONTROLLERS, nation, 0);
    }

    static Audience seat(long seat) {
        return new Audience(Kind.SEAT, null, seat);
    }

    /** Whether it includes somebody. */
    boolean includes(Actor actor) {
        return switch (kind) {
            case EVERYBODY -> true;
            case PLENARY -> actor.role().hasNation();
            case ONLOOKERS -> !Permission.delegate(actor) && !Permission.facilitator(actor);
            case CONTROL -> Permission.facilitator(actor);
            case DELEGATION -> actor.role().hasNation() && Objects.equals(actor.nation(), nation);
            case DELEGATES -> Permission.delegate(actor) && Objects.equals(actor.nation(), nation);
            case CONTROLLERS -> Permission.controller(actor) && Objects.equals(actor.nation(), nation);
            case SEAT -> actor.seat() == seat;
        };
    }
}
