package entente.results.performance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What has been measured, piece by piece, each in a file of its own: a machine that is quiet for some minutes only can measure
 * one after the other.
 */
final class Pieces {

    /** What stands in place of a piece that has not been measured. */
    static final String MISSING = "Not measured yet.\n\n";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final List<String> asked;

    /**
     * Pieces in a folder.
     *
     * @param asked the names of those that are measured anew; all if there is none
     */
    Pieces(Path folder, List<String> asked) {
        this.folder = folder;
        this.asked = List.copyOf(asked);
    }

    /** Measures a piece if that is asked for. */
    void measure(String name, Supplier<?> measurement) {
        if (!asked.isEmpty() && !asked.contains(name)) {
            return;
        }
        System.err.println("measuring " + name + " …");
        try {
            Files.createDirectories(folder);
            JSON.writeValue(file(name).toFile(), measurement.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a piece has been measured. */
    boolean has(String name) {
        return Files.exists(file(name));
    }

    /** A piece that has been measured; empty if it has not. */
    <T> Optional<T> find(String name, Class<T> type) {
        try {
            return has(name) ? Optional.of(JSON.readValue(file(name).toFile(), type)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A piece.
     *
     * @throws IllegalStateException if it has not been measured
     */
    <T> T get(String name, Class<T> type) {
        return find(name, type).orElseThrow(() -> new IllegalStateException(name + " has not been measured yet"));
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
