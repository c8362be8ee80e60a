package entente.web.exercise.record;

/** What sets an inject off. */
public enum Trigger {
    /** Its day. */
    SCHEDULED,
    /** A condition on the state of the simulation. */
    CONDITIONAL,
    /** The trainer's hand alone. */
    SHELF
}
