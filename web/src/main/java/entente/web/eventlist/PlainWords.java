package entente.web.eventlist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: in small letters, without accents, signs and what stands in brackets. */
final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z])(?=[A-Z][a-z])");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    /** The words of a heading; {@code #} and {@code N°} are read as "no", and what stands in brackets is left out. */
    static String heading(String text) {
        String outside = BRACKETS.matcher(text).replaceAll(" ");
        String read = outside.isBlank() ? text : outside;
        return of(HUMPS.matcher(read.replace("#", " no ").replace("N°", " no ").replace("n°", " no "))
                .replaceAll(" "));
    }

    /** The words of a text. */
    static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD))
                .replaceAll("");
        return SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
