package entente.results.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder beside another one, in which results are put together before they get the other's name. What a killed process has
 * left of one is thrown away by the next.
 */
final class MergingFolder implements Closeable {

    private static final String END = ".merging";

    private final Path path;
    private final FileChannel lock;

    private MergingFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static MergingFolder beside(Path out) throws IOException {
        Path target = out.toAbsolutePath().normalize();
        Path path = target.resolveSibling(target.getFileName() + END);
        Files.createDirectories(path);
        FileChannel lock = FolderLock.take(path, "another merge is filling this folder: wait for it");
        empty(path);
        return new MergingFolder(path, lock);
    }

    SweepFolder folder() {
        return new SweepFolder(path);
    }

    /** Gives it the other's name, at which there is nothing or an empty folder. */
    void moveTo(Path out) throws IOException {
        ParquetFile.synchroniseFolderOf(folder().chunks().resolve("any"));
        ParquetFile.synchroniseFolderOf(folder().manifest());
        Files.deleteIfExists(out);
        Files.move(path, out, StandardCopyOption.ATOMIC_MOVE);
        ParquetFile.synchroniseFolderOf(out);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(path)) {
            empty(path);
            lock.close();
            Files.deleteIfExists(path.resolve("lock"));
            Files.deleteIfExists(path);
        } else {
            lock.close();
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(folder) && !file.equals(folder.resolve("lock")))
                    .forEach(MergingFolder::delete);
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
