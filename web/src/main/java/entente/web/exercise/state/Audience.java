package entente.web.exercise.state;

import org.jspecify.annotations.Nullable;

/**
 * Who is told something; those who lead the exercise are told everything, by a text of their own.
 *
 * @param kind the kind
 * @param nation the delegation, of kind {@link Kind#DELEGATION}
 * @param seat the seat, of kind {@link Kind#SEAT}
 */
record Audience(Kind kind, @Nullable String nation, long seat) {

    /** The kinds of audience. */
    enum Kind {
        EVERYBODY,
        /** All delegations. */
        PLENARY,
        /** Observers and screens. */
        ONLOOKERS,
        CONTROL,
        DELEGATION,
        SEAT
    }

    static final Audience EVERYBODY = new Audience(Kind.EVERYBODY, null, 0);
    static final Audience PLENARY = new Audience(Kind.PLENARY, null, 0);
    static final Audience ONLOOKERS = new Audience(Kind.ONLOOKERS, null, 0);
    static final Audience CONTROL = new Audience(Kind.CONTROL, null, 0);

    static Audience delegation(String nation) {
        return new Audience(Kind.DELEGATION, nation, 0);
    }

    static Audience seat(long seat) {
        return new Audience(Kind.SEAT, null, seat);
    }

    /** Whether it includes somebody. */
    boolean includes(Actor actor) {
        return switch (kind) {
            case EVERYBODY -> true;
            case PLENARY -> Permission.delegate(actor);
            case ONLOOKERS -> !Permission.delegate(actor) && !Permission.facilitator(actor);
            case CONTROL -> Permission.facilitator(actor);
            case DELEGATION -> Permission.delegate(actor) && actor.delegation().equals(nation);
            case SEAT -> actor.seat() == seat;
        };
    }
}
