package entente.web.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import entente.web.data.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps jobs and their results in the data folder, a folder each; each file is whole or absent. */
final class JobStore {

    private static final Logger LOG = LoggerFactory.getLogger(JobStore.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RECORD = "job.json";
    private static final String RESULT = "result";

    private final Path folder;

    JobStore(Path folder) {
        this.folder = folder;
    }

    /** All jobs that can be read, the longest ended first. */
    List<JobRecord> all() {
        List<JobRecord> records = new ArrayList<>();
        try (Stream<Path> jobs = Files.list(folder)) {
            jobs.filter(Files::isDirectory).forEach(job -> read(job).ifPresent(records::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records.sort(Comparator.comparing(JobRecord::since).thenComparing(JobRecord::id));
        return records;
    }

    private static Optional<JobRecord> read(Path job) {
        try {
            return Optional.of(JobRecord.of(JSON.readTree(Files.readAllBytes(job.resolve(RECORD)))));
        } catch (IOException | RuntimeException e) {
            LOG.warn("the job in {} cannot be read: {}", job, e.toString());
            return Optional.empty();
        }
    }

    void write(JobRecord record) {
        try {
            Path job = Files.createDirectories(folder.resolve(record.id()));
            DurableFile.write(job.resolve(RECORD), JSON.writeValueAsBytes(record.json()));
        } catch (IOException e) {
            throw new UncheckedIOException("the job could not be written", e);
        }
    }

    void writeResult(String id, byte[] result) {
        try {
            DurableFile.write(folder.resolve(id).resolve(RESULT), result);
        } catch (IOException e) {
            throw new UncheckedIOException("the result could not be written", e);
        }
    }

    Optional<byte[]> findResult(String id) {
        Path file = folder.resolve(id).resolve(RESULT);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String id) {
        try {
            Files.deleteIfExists(folder.resolve(id).resolve(RESULT));
            Files.deleteIfExists(folder.resolve(id).resolve(RECORD));
            Files.deleteIfExists(folder.resolve(id));
        } catch (IOException e) {
            LOG.warn("the job {} could not be deleted: {}", id, e.toString());
        }
    }
}
