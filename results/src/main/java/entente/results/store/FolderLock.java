package entente.results.store;

import entente.scenarios.format.SourceText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps others out of a folder, of this process and of all others, until it is closed or the process ends. */
final class FolderLock {

    private FolderLock() {}

    /**
     * Takes the lock of a folder.
     *
     * @param taken what to say where somebody else has it
     * @throws entente.scenarios.format.InvalidInput if somebody else has it
     */
    static FileChannel take(Path folder, String taken) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this process itself.
        }
        channel.close();
        throw SourceText.invalid(folder.toString(), 0, taken);
    }
}
