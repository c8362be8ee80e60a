package entente.scenarios.format;

import entente.engine.description.Message;
import entente.engine.scenario.Scenario;
import entente.scenarios.library.Library;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where scenarios come from: the library, by id, or a file. */
public final class Scenarios {

    private static final Pattern FILE = Pattern.compile("\\.(json|ya?ml)$");

    private Scenarios() {}

    /**
     * Loads a scenario of the library, or else a JSON or YAML file.
     *
     * @param idOrFile an id of the library, or the path of a file
     * @param settings changes to what is written there, each {@code path=value}; see {@link ScenarioReader#read}
     * @throws InvalidInput with everything that is wrong
     */
    public static Scenario load(String idOrFile, List<String> settings) {
        Optional<Library.Entry> entry = Library.find(idOrFile);
        return entry.isPresent()
                ? ScenarioReader.read(entry.get().text(), entry.get().file(), settings)
                : ScenarioReader.read(file(idOrFile), settings);
    }

    /**
     * What is written in a scenario of the library, or else in a file.
     *
     * @throws InvalidInput if there is none
     */
    public static String text(String idOrFile) {
        return Library.find(idOrFile).map(Library.Entry::text).orElseGet(() -> SourceText.read(file(idOrFile)));
    }

    private static Path file(String idOrFile) {
        Path file = path(idOrFile);
        boolean looksLikeFile = FILE.matcher(idOrFile.toLowerCase(Locale.ROOT)).find();
        if (!looksLikeFile && !Files.exists(file)) {
            throw SourceText.invalid(idOrFile, 0, unknown(idOrFile));
        }
        return file;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw SourceText.invalid(text, 0, unknown(text));
        }
    }

    private static Message unknown(String text) {
        List<String> ids = Library.entries().stream().map(Library.Entry::id).toList();
        return Message.of("violation.file.scenario", NearestName.message(text, ids));
    }
}
