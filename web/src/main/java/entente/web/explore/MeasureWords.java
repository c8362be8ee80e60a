package entente.web.explore;

import entente.results.measure.Measure;
import entente.results.measure.Theme;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What measures are called and mean in a language. The English is the registry's own; other languages have a file each, in
 * which a test finds what is missing.
 */
public final class MeasureWords {

    private static final Map<Language, MeasureWords> READ = new ConcurrentHashMap<>();

    private final Map<String, String> words;

    private MeasureWords(Map<String, String> words) {
        this.words = words;
    }

    /** The words of a language. */
    public static MeasureWords in(Language language) {
        return READ.computeIfAbsent(
                language, read -> new MeasureWords(Messages.read("entente.web.measures.measures", read)));
    }

    /** Its name for people, short enough for a table. */
    public String label(Measure measure) {
        return words.getOrDefault(measure.name() + ".label", measure.label());
    }

    /** What it is. */
    public String definition(Measure measure) {
        return words.getOrDefault(measure.name() + ".definition", measure.definition());
    }

    /** Its unit. */
    public String unit(Measure measure) {
        return words.getOrDefault("unit." + measure.unit(), measure.unit());
    }

    /** To which nation each occurrence is put down; empty if only the overall value has a meaning. */
    public String nation(Measure measure) {
        String nation = measure.nation();
        return nation == null ? "" : words.getOrDefault("nation." + nation, nation);
    }

    /** Who defined it so. Names of works stand as they are. */
    public String source(Measure measure) {
        return words.getOrDefault("source." + measure.source(), measure.source());
    }

    /** The title of a theme. */
    public String title(Theme theme) {
        return words.getOrDefault("theme." + theme.title(), theme.title());
    }

    /** Whether a word stands in the language's own file. */
    boolean has(String key) {
        return words.containsKey(key);
    }
}
