package entente.web.exercise.state;

import entente.engine.description.Message;

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
    private final transient Message told;

    /** Refused for this reason. */
    public ExerciseRefusal(Reason reason, Message told) {
        super(told.toString(), null, false, false);
        this.reason = reason;
        this.told = told;
    }

    /** There is no such thing for this actor. */
    public static ExerciseRefusal unknown() {
        return new ExerciseRefusal(Reason.UNKNOWN, Message.of("room.refusal.unknown"));
    }

    /** It is not valid, or not the time for it. */
    public static ExerciseRefusal invalid(String key, Object... arguments) {
        return new ExerciseRefusal(Reason.INVALID, Message.of(key, arguments));
    }

    /** The role does not allow it. */
    public static ExerciseRefusal forbidden(String key, Object... arguments) {
        return new ExerciseRefusal(Reason.FORBIDDEN, Message.of(key, arguments));
    }

    /** The kind of refusal. */
    public Reason reason() {
        return reason;
    }

    /** Why, and what would be right. */
    public Message told() {
        return told;
    }
}
