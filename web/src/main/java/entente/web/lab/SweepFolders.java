package entente.web.lab;

import entente.web.data.DataFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folders of results in the data folder, one for each run of an experiment, by the id of its job. */
public final class SweepFolders {

    private static final Logger LOG = LoggerFactory.getLogger(SweepFolders.class);

    private final Path folder;

    /** The folders in a data folder. */
    public SweepFolders(DataFolder data) {
        folder = data.folder("sweeps");
    }

    /** Where the results of a job lie, whether there are any yet or not. */
    Path of(String id) {
        if (!id.matches("[0-9a-f]+")) {
            throw new IllegalArgumentException("an id is of hexadecimal digits");
        }
        return folder.resolve(id);
    }

    /** Writes everything in a job's folder as a zip file, in the order of names. */
    void zip(String id, OutputStream out) throws IOException {
        Path root = of(id);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(root)) {
                ZipEntry entry = new ZipEntry(root.relativize(file).toString().replace('\\', '/'));
                entry.setTime(0);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("lock"))
                    .sorted()
                    .toList();
        }
    }

    /** Deletes a job's folder, if it is there. */
    void delete(String id) {
        Path root = of(id);
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("the results of {} could not be deleted: {}", id, e.toString());
        }
    }
}
