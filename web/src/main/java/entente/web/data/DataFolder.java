package entente.web.data;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the server keeps its files. It belongs to its user alone (mode 0700 where the system knows modes) and
 * is locked, so that no second server writes there; a lock ends with its process, however that ends.
 */
public final class DataFolder implements Closeable {

    private static final String PRIVATE = "rwx------";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** It cannot be used; the message says why. */
    public static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    /**
     * Opens a folder, which is made if it is not there.
     *
     * @throws Unusable if it cannot be written to, or another process uses it
     */
    public static DataFolder open(Path path) {
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath());
            closeToOthers(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new Unusable("the data folder " + folder
                        + " is in use by another Entente: end that one, or name another folder with --data");
            }
            return new DataFolder(folder, channel, lock);
        } catch (IOException e) {
            throw new Unusable("the data folder " + path + " cannot be used ("
                    + e.getClass().getSimpleName() + "): name a folder that you can write to with --data");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void closeToOthers(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(PRIVATE));
        }
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** A folder inside it, which is made if it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new Unusable("the folder " + path.resolve(name) + " cannot be made: "
                    + e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
