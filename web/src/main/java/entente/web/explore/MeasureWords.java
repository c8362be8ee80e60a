package entente.web.explore;

import entente.results.measure.Measure;
import entente.results.measure.Theme;
import entente.web.page.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What measures are called and mean in a language. The English is the registry's own; other languages have a file each, in
 * which a test finds what is missing.
 */
public final class MeasureWords {

    private static final MeasureWords ENGLISH = new MeasureWords(new Properties());

    /** Read at first use. */
    private static final class French {
        static final MeasureWords WORDS = new MeasureWords(read("measures_fr.properties"));
    }

    private final Properties words;

    private MeasureWords(Properties words) {
        this.words = words;
    }

    /** The words of a language. */
    public static MeasureWords in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case FRENCH -> French.WORDS;
        };
    }

    /** Its name for people, short enough for a table. */
    public String label(Measure measure) {
        return words.getProperty(measure.name() + ".label", measure.label());
    }

    /** What it is. */
    public String definition(Measure measure) {
        return words.getProperty(measure.name() + ".definition", measure.definition());
    }

    /** Its unit. */
    public String unit(Measure measure) {
        return words.getProperty("unit." + measure.unit(), measure.unit());
    }

    /** To which nation each occurrence is put down; empty if only the overall value has a meaning. */
    public String nation(Measure measure) {
        String nation = measure.nation();
        return nation == null ? "" : words.getProperty("nation." + nation, nation);
    }

    /** Who defined it so. Names of works stand as they are. */
    public String source(Measure measure) {
        return words.getProperty("source." + measure.source(), measure.source());
    }

    /** The title of a theme. */
    public String title(Theme theme) {
        return words.getProperty("theme." + theme.title(), theme.title());
    }

    /** Whether a word stands in the language's own file. */
    boolean has(String key) {
        return words.containsKey(key);
    }

    private static Properties read(String name) {
        try (InputStream in = MeasureWords.class.getResourceAsStream("/entente/web/measures/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
