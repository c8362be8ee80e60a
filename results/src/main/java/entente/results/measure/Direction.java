package entente.results.measure;

/** Which way a measure is better. */
public enum Direction {
    /** Higher is better. */
    HIGHER,
    /** Lower is better. */
    LOWER,
    /** Neither is better by itself. */
    NEITHER;

    /** The word in documents: {@code higher}, {@code lower} or {@code neither}. */
    public String word() {
        return switch (this) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case NEITHER -> "neither";
        };
    }
}
