package entente.web.exercise.state;

import entente.engine.decision.Outcome;
import entente.engine.description.Message;
import entente.web.naming.EngineWords;
import org.jspecify.annotations.Nullable;

/**
 * What is told to who did something, once it is on disk.
 *
 * @param status what became of it
 * @param message what came of it; null if there is nothing to say
 * @param repeated whether it had been done already, under the same key
 */
public record Ack(Status status, @Nullable Message message, boolean repeated) {

    /** Done, with nothing to say. */
    public static final Ack DONE = new Ack(Status.DONE, null, false);

    /** What became of something. */
    public enum Status {
        DONE,
        /** It was so already. */
        UNCHANGED,
        REFUSED
    }

    /** It cannot be done, for this reason. */
    public static Ack refused(Message why) {
        return new Ack(Status.REFUSED, why, false);
    }

    /** Done, and something came of it. */
    static Ack done(Message message) {
        return new Ack(Status.DONE, message, false);
    }

    /** What became of a decision of a nation that is called so: a sentence of which it is the subject. */
    static Ack of(Outcome outcome, String nation) {
        return of(outcome, Message.of("room.outcome.nation", nation, outcome.message()));
    }

    /** What became of something that nobody decided: of an inject of the engine. */
    static Ack of(Outcome outcome) {
        return of(outcome, Message.of("room.outcome.effect", outcome.message()));
    }

    private static Ack of(Outcome outcome, Message changed) {
        return switch (outcome.status()) {
            case CHANGED -> done(changed);
            case UNCHANGED -> new Ack(Status.UNCHANGED, Message.of("room.outcome.unchanged"), false);
            case REFUSED -> new Ack(Status.REFUSED, Message.of("room.outcome.refused", outcome.message()), false);
        };
    }

    /** What came of it; that it is done, if there is nothing else to say. */
    Message told() {
        return message == null ? Message.of("exercise.done") : message;
    }

    /** What came of it, with whose it was where that is not told by itself. */
    Message of(Object nation) {
        return status == Status.DONE ? told() : Message.of("room.decision.outcome", nation, told());
    }

    /** The same, told again. */
    public Ack again() {
        return new Ack(status, message, true);
    }

    /** The same in a viewer's own words. */
    Ack in(EngineWords words) {
        return message == null ? this : new Ack(status, words.of(message), repeated);
    }
}
