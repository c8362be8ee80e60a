package entente.web.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import entente.scenarios.format.EngineJson;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values as they stand in a scenario's text. */
final class Scalars {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z](?:[A-Za-z0-9 ,._()/–-]*[A-Za-z0-9.)])?");
    /** What JSON lets stand and YAML takes for a line break or refuses. */
    private static final Pattern UNSEEN = Pattern.compile("[\\x7f-\\x9f\\u2028\\u2029\\ufeff]");

    private static final Set<String> NO_TEXTS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    private static final int WIDTH = 110;

    private Scalars() {}

    /** A text, quoted where it would otherwise be read as something else. */
    static String text(String value, boolean json, boolean inBrackets) {
        boolean plain = SAFE.matcher(value).matches()
                && !NO_TEXTS.contains(value.toLowerCase(Locale.ROOT))
                && !(inBrackets && value.contains(","));
        return plain && !json ? value : quoted(value);
    }

    /** A long text below its key, in lines of a readable width; its paragraphs stay apart. */
    static String block(String value, int indent) {
        String margin = " ".repeat(indent);
        StringBuilder lines = new StringBuilder(value.contains("\n") ? "|-" : ">-");
        for (String paragraph : value.strip().split("\n", -1)) {
            if (value.contains("\n")) {
                lines.append('\n').append(paragraph.isBlank() ? "" : margin + paragraph.stripTrailing());
            } else {
                wrap(paragraph, margin, lines);
            }
        }
        return lines.toString();
    }

    private static void wrap(String paragraph, String margin, StringBuilder lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split(" +", -1)) {
            if (!line.isEmpty() && line.length() + word.length() + 1 > WIDTH) {
                lines.append('\n').append(margin).append(line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.append('\n').append(margin).append(line);
    }

    static String quoted(String value) {
        try {
            return UNSEEN.matcher(EngineJson.mapper().writeValueAsString(value))
                    .replaceAll(found ->
                            String.format("\\\\u%04x", (int) found.group().charAt(0)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
