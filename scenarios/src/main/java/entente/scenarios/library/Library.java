package entente.scenarios.library;

import java.util.List;
import java.util.Optional;

/** The scenarios that come with Entente. */
public final class Library {

    private Library() {}

    /** All of them, in the order of the index. */
    public static List<Entry> entries() {
        return List.of();
    }

    /** The one with the given id. */
    public static Optional<Entry> find(String id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
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
}
