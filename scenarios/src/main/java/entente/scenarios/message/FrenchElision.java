package entente.scenarios.message;

import java.util.regex.Pattern;

/**
 * Elides {@code de} and {@code que} before a vowel, as French demands. Patterns of messages are written so already; it is the
 * names filled in that begin with this letter or that. A mute h cannot be told from an aspirated one, and stays.
 */
final class FrenchElision {

    static final Language FRENCH = new Language("fr");

    private static final Pattern BEFORE_VOWEL = Pattern.compile(
            "(?<![\\p{L}’'])([Dd]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)e (?=[AEIOUÀÂÉÈÊËÎÏÔÙÛaeiouàâéèêëîïôùû])");

    private FrenchElision() {}

    /**
     * A text that was made from a pattern; what people wrote themselves is in patterns that leave it alone.
     *
     * @param pattern the pattern
     */
    static String of(String pattern, String text) {
        return pattern.contains("de {") || pattern.contains("que {")
                ? BEFORE_VOWEL.matcher(text).replaceAll("$1’")
                : text;
    }
}
