package entente.web.exercise.state;

import entente.engine.description.Message;

/**
 * Something that a viewer was told.
 *
 * @param number from 1, counted for this viewer alone
 * @param kind what it is about
 * @param day the day of the simulation
 * @param text what is told
 */
public record Notice(long number, Kind kind, double day, Message text) {

    /** What notices are about. */
    public enum Kind {
        COURSE,
        MESSAGE,
        INJECT,
        REPORT,
        OPERATION,
        POLITICS,
        ATTACK,
        DECISION,
        REQUEST,
        PEOPLE
    }
}
