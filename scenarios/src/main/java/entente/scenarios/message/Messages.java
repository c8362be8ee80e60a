package entente.scenarios.message;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import entente.engine.description.Message;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of all modules in all languages. A module lists its bundles in {@code messages/bundles.txt} beside them; each has
 * a file for each language, {@code messages/run_fr.properties} for instance, in UTF-8, whose keys begin with the bundle's
 * name. Texts have the form of ICU's {@link MessageFormat}, which knows numbers, dates and plurals of every language:
 * {@code {0, plural, one {# report} other {# reports}}}. Where a language has no text, the English one is shown.
 *
 * <p>Instances may be used by several threads.
 */
public final class Messages {

    private static final List<String> MODULES = List.of("engine", "scenarios", "results", "web");

    private static final ResourceBundle.Control FILES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<Language, Map<String, String>> texts = new ConcurrentHashMap<>();
    /** The keys that a language has texts of its own for. */
    private final Map<Language, Set<String>> own = new ConcurrentHashMap<>();

    private final Map<Language, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    /** Those of all modules, read at first use. */
    private static final class Shared {
        static final Messages ALL = new Messages();
    }

    /** Those of all modules that are on the class path, read once. */
    public static Messages shared() {
        return Shared.ALL;
    }

    /** Those of all modules that are on the class path. */
    public Messages() {
        this(bundles());
    }

    /** Those of these bundles, which are named as {@link ResourceBundle} does: {@code entente.web.messages.run}. */
    public Messages(List<String> bundles) {
        Map<String, String> english = all(bundles, Language.ENGLISH);
        for (Language language : Language.all()) {
            Map<String, String> all = new TreeMap<>(english);
            Map<String, String> translated = all(bundles, language);
            all.putAll(translated);
            own.put(language, Set.copyOf(translated.keySet()));
            texts.put(language, Collections.unmodifiableMap(all));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The bundles of all modules. */
    public static List<String> bundles() {
        return MODULES.stream()
                .flatMap(module -> ListFile.read("/entente/" + module + "/messages/bundles.txt").stream()
                        .map(name -> "entente." + module + ".messages." + name))
                .toList();
    }

    /** The texts that stand in a bundle's own file of a language, by key; none if there is no such file. */
    public static Map<String, String> read(String bundle, Language language) {
        Map<String, String> read = new TreeMap<>();
        try {
            ResourceBundle file = ResourceBundle.getBundle(bundle, language.locale(), FILES);
            file.keySet().forEach(key -> read.put(key, file.getString(key)));
        } catch (MissingResourceException e) {
            return Map.of();
        }
        return read;
    }

    /** A message in words. */
    public String text(Language language, Message message) {
        return text(language, message.key(), message.arguments().toArray());
    }

    /**
     * The text of that key with its arguments filled in; messages among them are put into words before, and lists are joined
     * as the language does.
     *
     * @throws IllegalArgumentException if there is none: a test finds such keys before a reader does
     */
    public String text(Language language, String key, Object... arguments) {
        String text = inside(language, key, arguments);
        return language.equals(Language.ENGLISH)
                ? EnglishCapital.of(of(language).getOrDefault(key, ""), text)
                : text;
    }

    /** The same as it stands within another text. */
    private String inside(Language language, String key, Object... arguments) {
        MessageFormat format = formats.getOrDefault(language, Map.of()).get(key);
        if (format == null) {
            format = format(language, key);
        }
        Object[] words =
                Stream.of(arguments).map(argument -> words(language, argument)).toArray();
        String text;
        synchronized (format) {
            text = format.format(words);
        }
        return language.equals(FrenchElision.FRENCH)
                ? FrenchElision.of(of(language).getOrDefault(key, ""), text)
                : text;
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return of(Language.ENGLISH).containsKey(key);
    }

    /**
     * The language in which a message is told to those who read the given one: that one if it has texts for the message and
     * for all messages in it, else English, so that no sentence is of two languages.
     */
    public Language told(Language language, Message message) {
        return isTold(language, message) ? language : Language.ENGLISH;
    }

    private boolean isTold(Language language, Message message) {
        return own.getOrDefault(language, Set.of()).contains(message.key())
                && message.arguments().stream()
                        .flatMap(argument ->
                                argument instanceof List<?> several ? several.stream() : Stream.of(argument))
                        .filter(Message.class::isInstance)
                        .allMatch(inner -> isTold(language, (Message) inner));
    }

    /** All texts of a language by key, as they stand. */
    public Map<String, String> of(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private MessageFormat format(Language language, String key) {
        String text = of(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no message " + key + " in " + language.tag());
        }
        MessageFormat format = new MessageFormat(text, language.locale());
        formats.getOrDefault(language, new ConcurrentHashMap<>()).put(key, format);
        return format;
    }

    private @Nullable Object words(Language language, @Nullable Object argument) {
        if (argument instanceof Message message) {
            return inside(language, message.key(), message.arguments().toArray());
        }
        if (argument instanceof List<?> several) {
            return ListFormatter.getInstance(language.locale())
                    .format(several.stream().map(one -> words(language, one)).toList());
        }
        return argument;
    }

    private static Map<String, String> all(List<String> bundles, Language language) {
        Map<String, String> all = new TreeMap<>();
        for (String bundle : bundles) {
            read(bundle, language).forEach((key, text) -> {
                if (all.put(key, text) != null) {
                    throw new IllegalStateException("the message " + key + " stands twice in " + language.tag());
                }
            });
        }
        return all;
    }
}
