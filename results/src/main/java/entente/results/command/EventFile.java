package entente.results.command;

import entente.results.experiment.EventLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the file that events are to be written to. */
final class EventFile {

    private EventFile() {}

    /**
     * Opens the file, which is emptied if it exists.
     *
     * @param inputs what the command reads, which must not be overwritten
     * @throws IllegalArgumentException if it cannot be written, or is one of the inputs
     */
    static EventLog open(Path file, List<Path> inputs) {
        try {
            for (Path input : inputs) {
                if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                    throw new IllegalArgumentException(
                            "--events is " + file + ": that file is read, it must not be overwritten");
                }
            }
            return new EventLog(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        } catch (IOException e) {
            throw new IllegalArgumentException("--events is " + file + ": it cannot be written, " + reason(file, e));
        }
    }

    private static String reason(Path file, IOException problem) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            return "it is a folder; name a file";
        }
        if (folder != null && problem instanceof NoSuchFileException && !Files.isDirectory(folder)) {
            return "there is no folder " + folder + "; create it or name another one";
        }
        return reason(problem) + "; name a file in a folder that you may write to";
    }

    private static @Nullable String reason(IOException problem) {
        return problem instanceof AccessDeniedException ? "access is denied" : problem.getMessage();
    }
}
