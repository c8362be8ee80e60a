package entente.web.exercise.state;

import entente.web.exercise.record.SeatRole;

/** Who may do what. */
public final class Permission {

    private Permission() {}

    /** The exercise itself alone. */
    static boolean exercise(Actor actor) {
        return actor.equals(Actor.EXERCISE);
    }

    /** Those who lead the exercise. */
    public static boolean facilitator(Actor actor) {
        return actor.role() == SeatRole.FACILITATOR;
    }

    /** Heads of delegations. */
    static boolean head(Actor actor) {
        return actor.role() == SeatRole.HEAD;
    }

    /** Members of delegations, their heads apart. */
    static boolean member(Actor actor) {
        return actor.role() == SeatRole.MEMBER;
    }

    /** Heads and members of delegations. */
    static boolean delegate(Actor actor) {
        return actor.role().isDelegate();
    }

    /** Everybody who takes part, screens apart. */
    static boolean person(Actor actor) {
        return actor.role() != SeatRole.PROJECTOR;
    }
}
