package entente.web.exercise.state;

/** Something cannot be done; the message says why, and what would be right. It tells only what the actor may know. */
public final class ExerciseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The kind of refusal. */
    public enum Reason {
        /** The role does not allow it. */
        FORBIDDEN,
        /** There is no such thing for this actor, whether it exists for others or not. */
        UNKNOWN,
        /** It is not the time for it, or it is not valid. */
        INVALID,
        /** The seat was taken away, or there is none. */
        NO_SEAT,
        /** Too many attempts. */
        TOO_MANY
    }

    private final Reason reason;

    public ExerciseRefusal(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** There is no such thing for this actor. */
    public static ExerciseRefusal unknown() {
        return new ExerciseRefusal(Reason.UNKNOWN, "There is no such thing here.");
    }

    /** It is not valid. */
    public static ExerciseRefusal invalid(String message) {
        return new ExerciseRefusal(Reason.INVALID, message);
    }

    /** The kind of refusal. */
    public Reason reason() {
        return reason;
    }
}
