package entente.results.verification;

/** What comes of a case, of one variant of it, or of one of its measures. The later outweighs the earlier. */
public enum CheckVerdict {
    /** What was seen agrees with what is known. */
    PASS,
    /** The data that the case needs are absent: nothing was verified. */
    SKIPPED,
    /** The scenario was changed so that nothing exact is known of it: nothing was verified. */
    OUTSIDE,
    /** What was seen contradicts what is known. */
    FAIL;

    /** The one that outweighs the other. */
    CheckVerdict or(CheckVerdict other) {
        return compareTo(other) < 0 ? other : this;
    }
}
