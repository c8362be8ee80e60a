package entente.web.exercise.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of a condition.
 *
 * @param text what stands there; empty at the end
 * @param column where, from 1
 */
record Token(String text, int column) {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_-]*|\\d+(?:\\.\\d+)?|<=|>=|!=|==|[<>=()\\[\\]]|\\S)");

    /** The tokens of a text, and one for its end. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.lookingAt()) {
            tokens.add(new Token(matcher.group(1), matcher.start(1) + 1));
            matcher.region(matcher.end(), text.length());
        }
        tokens.add(new Token("", text.length() + 1));
        return tokens;
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean isEnd() {
        return text.isEmpty();
    }

    boolean isName() {
        return !isEnd() && Character.isLetter(text.charAt(0)) && !is("and") && !is("or") && !is("not");
    }

    boolean isNumber() {
        return !isEnd() && Character.isDigit(text.charAt(0));
    }
}
