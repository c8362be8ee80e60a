package entente.engine.decision;

import entente.engine.description.Message;

/**
 * What became of a decision, as data: words are found for it where somebody reads it.
 *
 * @param message what it changed, or why it changed nothing
 */
public record Outcome(Status status, Message message) {

    /** It changed nothing, for all was so already. */
    public static final Outcome UNCHANGED = new Outcome(Status.UNCHANGED, Message.of("outcome.unchanged"));

    /** How it ended. */
    public enum Status {
        /** It was carried out and changed something. */
        CHANGED,
        /** It was carried out, but all was so already. */
        UNCHANGED,
        /** It could not be carried out. */
        REFUSED
    }

    /** It was carried out; the key of what it changed begins with {@code outcome.}. */
    public static Outcome changed(String key, Object... arguments) {
        return new Outcome(Status.CHANGED, Message.of("outcome." + key, arguments));
    }

    /** Changed as the given message says if it changed anything. */
    public static Outcome changedIf(boolean changed, String key, Object... arguments) {
        return changed ? changed(key, arguments) : UNCHANGED;
    }

    /** It could not be carried out. */
    public static Outcome refused(Message why) {
        return new Outcome(Status.REFUSED, why);
    }

    /** Whether it was carried out, even if that changed nothing. */
    public boolean isAccepted() {
        return status != Status.REFUSED;
    }
}
