package entente.engine.decision;

import org.jspecify.annotations.Nullable;

/**
 * What became of a decision.
 *
 * @param effect what it changed, in words; null if it changed nothing
 * @param refusal why it could not be carried out; null if it could
 */
public record Outcome(@Nullable String effect, @Nullable String refusal) {

    public static Outcome changed(String effect) {
        return new Outcome(effect, null);
    }

    public static Outcome unchanged() {
        return new Outcome(null, null);
    }

    public static Outcome refused(String refusal) {
        return new Outcome(null, refusal);
    }

    /** Whether it was carried out, even if that changed nothing. */
    public boolean isAccepted() {
        return refusal == null;
    }
}
