package entente.results.command;

import entente.results.experiment.ComparedSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a comparison: {@code name: path=value path2='a value with spaces' path3=[a, list]}. Quotes and brackets belong to the
 * values, which are YAML; blanks within them separate nothing.
 */
final class ComparisonText {

    private static final String FORM =
            "write \"name: path=value path2=value2\", a value with spaces in single or double quotes";

    private ComparisonText() {}

    /** @throws IllegalArgumentException if the text has another form, or its name is not fit */
    static ComparedSettings parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw wrong(text, "it has no name followed by a colon");
        }
        List<String> settings = words(text, text.substring(colon + 1));
        if (settings.isEmpty()) {
            throw wrong(text, "it changes nothing");
        }
        for (String setting : settings) {
            if (setting.indexOf('=') < 1) {
                throw wrong(text, "\"" + setting + "\" is no path=value");
            }
        }
        try {
            return new ComparedSettings(text.substring(0, colon).strip(), settings);
        } catch (IllegalArgumentException e) {
            throw wrong(text, e.getMessage());
        }
    }

    /** The words between blanks that stand outside of quotes and brackets. */
    private static List<String> words(String whole, String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && quote == 0 && depth == 0) {
                add(words, word);
                continue;
            }
            word.append(c);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                depth += "[{".indexOf(c) >= 0 ? 1 : "]}".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        if (quote != 0 || depth != 0) {
            throw wrong(whole, "a quote or bracket is not closed");
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static IllegalArgumentException wrong(String text, @Nullable String why) {
        return new IllegalArgumentException("--compare is \"" + text + "\": " + why + "; " + FORM);
    }
}
