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

    /**
     * Makes sure that somebody leads the exercise as a whole.
     *
     * @throws ExerciseRefusal if not, in the words for what there is not
     */
    public static void checkFacilitator(Actor actor) {
        if (!facilitator(actor)) {
            throw ExerciseRefusal.unknown();
        }
    }

    /** Those who lead the exercise, or one nation of it. */
    static boolean leader(Actor actor) {
        return facilitator(actor) || controller(actor);
    }

    /** Those who lead one nation alone. */
    public static boolean controller(Actor actor) {
        return actor.role() == SeatRole.CONTROLLER;
    }

    /** Whether somebody leads a nation: the exercise as a whole, or this nation alone. */
    public static boolean leads(Actor actor, String nation) {
        return facilitator(actor) || (controller(actor) && nation.equals(actor.nation()));
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
