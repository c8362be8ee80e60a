package entente.results.laws;

/** What a measurement says of a law. */
public enum LawVerdict {
    /** Nothing measured speaks against it, and it shows as often as it must. */
    HOLDS("holds"),
    /** An interval lies wholly on the wrong side, or it does not show as often as it must. */
    BROKEN("does not hold"),
    /** So many runs cannot tell. */
    OPEN("is not decided");

    private final String words;

    LawVerdict(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }

    static LawVerdict of(boolean holds) {
        return holds ? HOLDS : BROKEN;
    }
}
