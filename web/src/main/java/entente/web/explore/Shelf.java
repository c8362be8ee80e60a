package entente.web.explore;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import entente.web.shelf.ScenarioShelf;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Scenarios by id, read with settings. Never a file by its path: what visitors ask for must not lead to files of the server.
 * What has been read is kept for a while, because one look at a page reads the same scenario several times.
 */
public final class Shelf {

    private static final int MOST_KEPT = 64;

    private final ScenarioShelf scenarios;
    private final Map<String, Scenario> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Scenario> eldest) {
            return size() > MOST_KEPT;
        }
    });

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
            return DigestUtils.sha256Hex(text);
        }
    }

    /** The scenarios of a shelf. */
    public Shelf(ScenarioShelf scenarios) {
        this.scenarios = scenarios;
    }

    /** The ids of all: those that were saved here, then the library's. */
    public List<String> ids() {
        return Stream.concat(
                        scenarios.saved().stream(), Library.entries().stream().map(Library.Entry::id))
                .distinct()
                .toList();
    }

    /** The text of one. */
    public Optional<Text> find(String id) {
        return scenarios.find(id).map(source -> new Text(source.reference(), source.file(), source.text()));
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
