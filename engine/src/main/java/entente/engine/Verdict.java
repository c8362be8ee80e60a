package entente.engine;

import org.jspecify.annotations.Nullable;

/**
 * What became of a decision.
 *
 * @param effect what it changed, in words; null if it changed nothing
 * @param refusal why it could not be carried out; null if it could
 */
public record Verdict(@Nullable String effect, @Nullable String refusal) {

    static Verdict changed(String effect) {
        return new Verdict(effect, null);
    }

    static Verdict unchanged() {
        return new Verdict(null, null);
    }

    static Verdict refused(String refusal) {
        return new Verdict(null, refusal);
    }

    /** Whether it was carried out, even if that changed nothing. */
    public boolean isAccepted() {
        return refusal == null;
    }
}
