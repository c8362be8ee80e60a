package entente.results.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which chunks there are: one line for each, with its own sum, written once the chunk is safe. A line that was cut
 * off or damaged counts as if it were not there, and so does its chunk.
 */
final class Journal implements Closeable {

    private final FileChannel channel;
    private final String identity;

    private Journal(FileChannel channel, String identity) {
        this.channel = channel;
        this.identity = identity;
    }

    /** A line. */
    private record Line(String identity, Chunk chunk) {}

    /** The chunks that a journal tells of, of results with the given identity. */
    static List<Chunk> read(Path file, String identity) throws IOException {
        return lines(file).stream()
                .filter(line -> line.identity().equals(identity))
                .map(Line::chunk)
                .toList();
    }

    /** Whether a journal tells of chunks of results with another identity. */
    static boolean holdsOthers(Path file, String identity) throws IOException {
        return lines(file).stream().anyMatch(line -> !line.identity().equals(identity));
    }

    private static List<Line> lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (String line : SweepFolder.text(file).split("\n", -1)) {
            ChecksummedJson.find(line, Line.class).ifPresent(lines::add);
        }
        return lines;
    }

    /** Begins a journal anew with the chunks that are already there. */
    static Journal open(Path file, String identity, List<Chunk> chunks) throws IOException {
        SweepFolder.write(
                file,
                chunks.stream()
                        .map(chunk -> ChecksummedJson.line(new Line(identity, chunk)) + "\n")
                        .collect(Collectors.joining()));
        return new Journal(FileChannel.open(file, StandardOpenOption.APPEND), identity);
    }

    /** Notes a chunk, and returns when the note is safe. */
    void add(Chunk chunk) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(
                (ChecksummedJson.line(new Line(identity, chunk)) + "\n").getBytes(StandardCharsets.UTF_8));
        long before = channel.size();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(before);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /**
     * A file of results, as the journal tells of it.
     *
     * @param file its name
     * @param sha256 the SHA-256 of its bytes
     * @param digest the {@link ResultDigest} of its rows and failures
     * @param runs how many runs it holds
     * @param block what was computed
     * @param failures the runs that failed
     * @param monthsSha256 the SHA-256 of the file of the same name that holds its months; null if there is none
     */
    public record Chunk(
            String file,
            String sha256,
            String digest,
            int runs,
            RunBlock block,
            List<BlockResult.FailedRun> failures,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String monthsSha256) {

        public Chunk {
            failures = List.copyOf(failures);
        }

        /** A file without months. */
        public Chunk(
                String file,
                String sha256,
                String digest,
                int runs,
                RunBlock block,
                List<BlockResult.FailedRun> failures) {
            this(file, sha256, digest, runs, block, failures, null);
        }
    }
}
