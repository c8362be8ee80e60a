package entente.web.explore.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * One sentence of a story, or a part of one, in no language yet.
 *
 * @param key the key of its text in the message files
 * @param values what is filled in: texts, numbers, other sentences, or lists of these
 */
public record Sentence(String key, List<Object> values) {

    public Sentence {
        values = List.copyOf(values);
    }

    static Sentence of(String key, Object... values) {
        return new Sentence("story." + key, Arrays.asList(values));
    }

    /** Texts of one language by key, with parameters filled in. */
    @FunctionalInterface
    public interface Texts {

        /** The text of that key with its parameters. */
        String text(String key, Object... parameters);
    }

    /** The sentence in a language. */
    public String text(Texts texts) {
        return texts.text(key, values.stream().map(value -> plain(value, texts)).toArray());
    }

    private static Object plain(Object value, Texts texts) {
        if (value instanceof Sentence inner) {
            return inner.text(texts);
        } else if (value instanceof Collection<?> list) {
            List<String> parts = new ArrayList<>();
            list.forEach(each -> parts.add(plain(each, texts).toString()));
            return String.join(", ", parts);
        }
        return value;
    }
}
