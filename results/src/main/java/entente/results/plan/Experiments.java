package entente.results.plan;

import entente.scenarios.format.NearestName;
import entente.scenarios.format.ScenarioSource;
import entente.scenarios.format.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Where experiments come from: those that come with Entente, by id, or a file. */
public final class Experiments {

    private static final String FOLDER = "/entente/results/experiments/";

    private Experiments() {}

    /** The ids of those that come with Entente. */
    public static List<String> ids() {
        return resource("index.txt").lines().toList();
    }

    /**
     * Reads an experiment.
     *
     * @param idOrFile an id of those that come with Entente, or the path of a file
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong
     */
    public static Sweep load(String idOrFile) {
        return load(idOrFile, SweepChanges.NONE);
    }

    /**
     * The same, changed.
     *
     * @throws IllegalArgumentException if the experiment has no place for a change
     */
    public static Sweep load(String idOrFile, SweepChanges changes) {
        if (ids().contains(idOrFile)) {
            return SweepReader.read(
                    text(idOrFile),
                    idOrFile + ".yaml",
                    new SweepReader.Sources(ScenarioSource.HERE, TableSource.NONE),
                    changes);
        }
        Path file = path(idOrFile);
        if (!Files.exists(file) && !idOrFile.matches("(?i).*\\.(json|ya?ml)")) {
            throw SourceText.invalid(idOrFile, 0, unknown(idOrFile));
        }
        return SweepReader.read(file, changes);
    }

    /** The text of one that comes with Entente. */
    public static String text(String id) {
        return resource(id + ".yaml");
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw SourceText.invalid(text, 0, unknown(text));
        }
    }

    private static String unknown(String text) {
        return "there is no such experiment among those that come with Entente, and no such file; "
                + NearestName.advice(text, ids());
    }

    private static String resource(String name) {
        try (InputStream in = Experiments.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing among the experiments");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
