package entente.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of the pages in all languages. They stand in one file for each part of the server and language, {@code
 * messages/run_fr.properties} for instance, in UTF-8, in the form of {@link MessageFormat}; every key begins with the name of
 * its part.
 */
public final class Messages {

    /** The parts, each with its files. A part that is added is listed here. */
    public static final List<String> PARTS =
            List.of("common", "library", "run", "measure", "film", "story", "editor", "lab", "exercise");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** Reads them all. */
    public Messages() {
        for (Language language : Language.values()) {
            Map<String, String> all = new TreeMap<>();
            PARTS.forEach(part -> all.putAll(read(part, language)));
            texts.put(language, Collections.unmodifiableMap(all));
        }
    }

    /** The texts of one part in one language, by key. */
    public static Map<String, String> read(String part, Language language) {
        String name = "/entente/web/messages/" + part + "_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> read = new TreeMap<>();
            properties.forEach((key, text) -> read.put((String) key, (String) text));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of that key with its parameters filled in.
     *
     * @throws IllegalArgumentException if there is none: a test finds such keys before a reader does
     */
    public String text(Language language, String key, Object... parameters) {
        String text = of(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no message " + key + " in " + language.tag());
        }
        return new MessageFormat(text, language.locale()).format(parameters);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return of(Language.ENGLISH).containsKey(key);
    }

    /** All texts of a language by key. */
    public Map<String, String> of(Language language) {
        Map<String, String> all = texts.get(language);
        return all == null ? Map.of() : all;
    }
}
