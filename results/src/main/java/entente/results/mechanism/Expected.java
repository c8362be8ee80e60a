package entente.results.mechanism;

/** What theory expects of a mechanism. */
enum Expected {
    /** Fewer attacks, more foiled. */
    HELPS("fewer attacks", -1),
    /** More attacks, fewer foiled. */
    HARMS("more attacks", 1),
    /** It depends on what else there is. */
    DEPENDS("either way", 0);

    private final String words;
    private final int attacks;

    Expected(String words, int attacks) {
        this.words = words;
        this.attacks = attacks;
    }

    String words() {
        return words;
    }

    /** Whether more attacks, above 0, or fewer, below 0, is what was expected. */
    boolean isMet(double moreAttacks) {
        return attacks == 0 || moreAttacks * attacks > 0;
    }
}
