package entente.results.store;

import entente.results.store.Journal.Chunk;
import entente.scenarios.format.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/** The files of a folder of results. */
public record SweepFolder(Path path) {

    /** The folder of scenarios in a folder of results. */
    public static final String SCENARIOS = "scenarios";

    private static final String READ = "1.";

    /** The manifest. */
    Path manifest() {
        return path.resolve("manifest.json");
    }

    /** The journal. */
    Path journal() {
        return path.resolve("journal.jsonl");
    }

    /** The points, with the levels of their factors. */
    Path points() {
        return path.resolve("points.parquet");
    }

    /** The experiment as it was read. */
    Path experiment() {
        return path.resolve("experiment.yaml");
    }

    /** Where the texts of the scenarios are. */
    Path scenarios() {
        return path.resolve(SCENARIOS);
    }

    /** Where the chunks are. */
    Path chunks() {
        return path.resolve("runs");
    }

    /** A chunk. */
    Path chunk(Chunk chunk) {
        return chunks().resolve(chunk.file());
    }

    /** Where the months of chunks are, if they were asked for. */
    Path months() {
        return path.resolve("months");
    }

    /** The months of a chunk. */
    Path months(Chunk chunk) {
        return months().resolve(chunk.file());
    }

    /** The file of a chunk that is not as it was written; empty if all are. */
    Optional<Path> findBroken(Chunk chunk) throws IOException {
        if (!isAsWritten(chunk(chunk), chunk.sha256())) {
            return Optional.of(chunk(chunk));
        }
        return chunk.monthsSha256() == null || isAsWritten(months(chunk), chunk.monthsSha256())
                ? Optional.empty()
                : Optional.of(months(chunk));
    }

    private static boolean isAsWritten(Path file, String sha256) throws IOException {
        return Files.exists(file)
                && new DigestUtils(MessageDigestAlgorithms.SHA_256)
                        .digestAsHex(file)
                        .equals(sha256);
    }

    /** Whether results are there, or were begun. */
    boolean isBegun() {
        return Files.exists(path.resolve("lock")) || Files.exists(manifest());
    }

    /**
     * What the manifest says; empty if it is missing or damaged.
     *
     * @throws entente.scenarios.format.InvalidInput if it is of a format that is not known yet
     */
    Optional<Manifest> findManifest() throws IOException {
        if (!Files.exists(manifest())) {
            return Optional.empty();
        }
        String page = text(manifest());
        Optional<String> version = ChecksummedJson.findText(page, "formatVersion");
        if (version.isPresent() && !version.get().startsWith(READ)) {
            throw SourceText.invalid(
                    manifest().toString(),
                    0,
                    "its formatVersion is " + version.get() + ": this version of Entente reads 1.x; take the one that"
                            + " has written it, or a later one");
        }
        return ChecksummedJson.findOnPage(page, Manifest.class);
    }

    /** The text of a file; bytes that are no UTF-8 are replaced. */
    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Writes a text so that it is whole or absent. */
    static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(unfinished, text);
            ParquetFile.synchronise(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            ParquetFile.synchroniseFolderOf(file);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }
}
