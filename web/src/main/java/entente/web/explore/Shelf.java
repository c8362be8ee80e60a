package entente.web.explore;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where scenarios come from by id: the library, and whatever else it is given. Never a file by its path: what visitors ask for
 * must not lead to files of the server. What has been read is kept for a while, because one look at a page reads the same
 * scenario several times.
 */
public final class Shelf {

    private static final int MOST_KEPT = 64;

    private final List<Source> sources;
    private final Map<String, Scenario> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Scenario> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** Some scenarios. */
    public interface Source {

        /** The ids of all, in the order in which they are to be shown. */
        List<String> ids();

        /** The text of one. */
        Optional<Text> find(String id);
    }

    /**
     * A scenario as written.
     *
     * @param id what it is found by
     * @param file what it is called in violations
     * @param text YAML or JSON
     */
    public record Text(String id, String file, String text) {

        /** What stands for its text, in hexadecimal. */
        public String digest() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A shelf of these, the first that has an id prevailing. */
    public Shelf(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The scenarios that come with Entente. */
    public static Source library() {
        return new Source() {
            @Override
            public List<String> ids() {
                return Library.entries().stream().map(Library.Entry::id).toList();
            }

            @Override
            public Optional<Text> find(String id) {
                return Library.find(id).map(entry -> new Text(entry.id(), entry.file(), entry.text()));
            }
        };
    }

    /** The ids of all. */
    public List<String> ids() {
        return sources.stream()
                .flatMap(source -> source.ids().stream())
                .distinct()
                .toList();
    }

    /** The text of one. */
    public Optional<Text> find(String id) {
        return sources.stream().flatMap(source -> source.find(id).stream()).findFirst();
    }

    /**
     * A scenario with changes, each {@code path=value}.
     *
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong
     */
    public Scenario read(Text text, List<String> settings) {
        String key = text.digest() + "\n" + String.join("\n", settings);
        Scenario known = read.get(key);
        if (known == null) {
            known = ScenarioReader.read(text.text(), text.file(), settings);
            read.put(key, known);
        }
        return known;
    }
}
