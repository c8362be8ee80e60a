package entente.web.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are whole or absent, whatever happens in between: to a neighbour first, forced to disk, then renamed. */
public final class DurableFile {

    private DurableFile() {}

    /** Writes the file, in place of one that may be there. */
    public static void write(Path file, byte[] content) throws IOException {
        Path neighbour = Files.createTempFile(file.toAbsolutePath().getParent(), ".new-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(neighbour, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(neighbour, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(file);
        } finally {
            Files.deleteIfExists(neighbour);
        }
    }

    /** Makes the renaming itself durable; systems on which a folder cannot be opened do so by themselves. */
    private static void forceFolder(Path file) throws IOException {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (java.nio.file.AccessDeniedException e) {
            return;
        }
    }
}
