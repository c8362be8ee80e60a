package entente.results.text;

import java.util.regex.Pattern;

/** Breaks text into lines, of at most {@link #WIDTH} characters unless another width is named. */
public final class Paragraph {

    /** How wide everything for people is. */
    public static final int WIDTH = 100;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Paragraph() {}

    /** The text in lines, each ended, the first one after {@code first} and the others after {@code rest}. */
    public static String wrap(String first, String rest, String text) {
        return wrap(WIDTH, first, rest, text);
    }

    /** The text in lines of at most that many characters, each ended. */
    public static String wrap(int width, String text) {
        return wrap(width, "", "", text);
    }

    private static String wrap(int width, String first, String rest, String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : BLANKS.split(text.strip(), -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.append(line).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return lines.append(line).append('\n').toString();
    }

    /** The text in lines, each ended. */
    public static String wrap(String text) {
        return wrap("", "", text);
    }
}
