package entente.scenarios.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The scenarios that come with Entente: YAML files in its resources, which an index lists. */
public final class Library {

    private static final ObjectMapper YAML = new YAMLMapper();

    private Library() {}

    /** Read at first use. */
    private static final class Entries {
        static final List<Entry> ALL =
                resource("index.txt").lines().map(Library::entry).toList();
    }

    /** All of them, in the order of the index. */
    public static List<Entry> entries() {
        return Entries.ALL;
    }

    /** The one with the given id, or a member of a family that is made: {@code neighbours/12}, with 3 to 190 nations. */
    public static Optional<Entry> find(String id) {
        return entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .or(() -> Neighbours.find(id).map(text -> entry(id, text)));
    }

    /**
     * One bundled scenario.
     *
     * @param id its id, as {@code twin-valleys} or {@code verification/q1}
     * @param title its title
     * @param summary what it is about
     * @param text its YAML
     */
    public record Entry(String id, String title, String summary, String text) {

        /** What it is called in violations. */
        public String file() {
            return id + ".yaml";
        }
    }

    private static Entry entry(String id) {
        return entry(id, resource(id + ".yaml"));
    }

    private static Entry entry(String id, String text) {
        try {
            JsonNode root = YAML.readTree(text);
            return new Entry(
                    id,
                    root.path("title").asText(),
                    root.path("summary").asText().strip(),
                    text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(id, e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Library.class.getResourceAsStream("/entente/scenarios/library/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
