package entente.scenarios.message;

/**
 * Begins an English sentence with a capital where it is a name with its article that begins it: {@code The Boreal Cantons
 * signs}. Patterns of messages begin so already; within a sentence the article is small.
 */
final class EnglishCapital {

    private static final String ARTICLE = "the ";

    private EnglishCapital() {}

    /**
     * A text that was made from a pattern; one that is nothing but what is filled in stays as it is.
     *
     * @param pattern the pattern
     */
    static String of(String pattern, String text) {
        boolean filledIn = pattern.startsWith("{") && !pattern.equals("{0}");
        return filledIn && text.startsWith(ARTICLE) ? "T" + text.substring(1) : text;
    }
}
