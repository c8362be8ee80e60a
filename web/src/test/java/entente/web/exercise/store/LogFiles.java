package entente.web.exercise.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of exercises, taken as they are on disk and put back. */
final class LogFiles {

    private LogFiles() {}

    /** All files of a folder by name. */
    static Map<String, byte[]> take(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, byte[]> all = new TreeMap<>();
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder hold these files and no others. */
    static void put(Path folder, Map<String, byte[]> files) {
        try {
            Files.createDirectories(folder);
            for (String name : take(folder).keySet()) {
                Files.delete(folder.resolve(name));
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the seal off a log, as if the server had been killed. */
    static void unseal(Path folder, String id) throws IOException {
        try (LogHead head = LogHead.open(folder.resolve(id + ".exercise" + SqliteLog.HEAD))) {
            LogHead.Mark mark = head.find().orElseThrow();
            head.write(new LogHead.Mark(mark.count(), mark.digest(), ""));
        }
    }
}
