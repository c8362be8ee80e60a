package entente.web.shelf;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import entente.web.data.DataFolder;
import entente.web.data.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Scenarios by reference: an id of the library, or {@code own/} and the name of one that was saved. Saved ones are files in the
 * data folder, whole or absent whatever happens.
 */
public final class ScenarioShelf {

    /** What the reference of a saved scenario begins with. */
    public static final String OWN = "own/";

    /** The most scenarios that may be saved. */
    public static final int MOST = 1000;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final String END = ".yaml";

    private final Path folder;

    /** The scenarios of the library and of a data folder. */
    public ScenarioShelf(DataFolder data) {
        folder = data.folder("scenarios");
    }

    /**
     * One scenario as text.
     *
     * @param reference what it is called in links
     * @param file what it is called in violations and when it is downloaded
     * @param text JSON or YAML
     */
    public record Source(String reference, String file, String text) {

        /** Whether it was saved here; otherwise it is the library's. */
        public boolean isOwn() {
            return reference.startsWith(OWN);
        }

        /**
         * The scenario itself.
         *
         * @param settings changes to what is written there, each {@code path=value}
         * @throws entente.scenarios.format.InvalidInput with everything that is wrong
         */
        public Scenario read(List<String> settings) {
            return ScenarioReader.read(text, file, settings);
        }
    }

    /** Whether something may be saved under this name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The scenario of a reference. */
    public Optional<Source> find(String reference) {
        if (!reference.startsWith(OWN)) {
            return Library.find(reference).map(entry -> new Source(entry.id(), entry.file(), entry.text()));
        }
        String name = reference.substring(OWN.length());
        if (!isName(name)) {
            return Optional.empty();
        }
        Path file = folder.resolve(name + END);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            boolean json = text.stripLeading().startsWith("{");
            return Optional.of(new Source(reference, name + (json ? ".json" : END), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The references of all that were saved, by name. */
    public List<String> saved() {
        return saved(folder, END);
    }

    /** The references of all texts that were saved in a folder in files with that end, by name. */
    public static List<String> saved(Path folder, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .filter(ScenarioShelf::isName)
                    .sorted()
                    .map(name -> OWN + name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Saves a text under a name, in place of one that may be there; it is on disk when this returns.
     *
     * @return its reference
     * @throws IllegalArgumentException if the name cannot be used
     */
    public String save(String name, String text) {
        if (!isName(name)) {
            throw new IllegalArgumentException("name is " + name
                    + ": it must be of lower-case letters, digits and hyphens, at most 64, and not begin with"
                    + " a hyphen");
        }
        try {
            DurableFile.write(folder.resolve(name + END), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OWN + name;
    }

    /** Takes a saved scenario away, if it is there. */
    public void delete(String name) {
        if (isName(name)) {
            try {
                Files.deleteIfExists(folder.resolve(name + END));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
