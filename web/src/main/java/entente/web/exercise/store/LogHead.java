package entente.web.exercise.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a log goes, kept in a file beside it: the number and digest of its last line, written after every line and before
 * that is acknowledged. So a log whose end was cut off is noticed, which the chain of digests alone does not show. The file has
 * two places that are written in turn, each with a sum of its own: what a crash tears is never the only one.
 */
final class LogHead implements AutoCloseable {

    private static final int PLACE_BYTES = 512;
    private static final String KIND = "entente exercise head 1";

    private final FileChannel file;

    /**
     * What the file says.
     *
     * @param count how many lines were acknowledged at least
     * @param digest digest of the last of them; of the scenario if there is none
     * @param seal digest of the log's whole file when it was closed in order; empty while it is open
     */
    record Mark(long count, String digest, String seal) {

        private String text() {
            String body = KIND + " " + count + " " + digest + " " + (seal.isEmpty() ? "open" : seal);
            return body + " " + Digests.of(body);
        }

        private static Optional<Mark> read(byte[] place) {
            String text = new String(place, StandardCharsets.US_ASCII).strip();
            int last = text.lastIndexOf(' ');
            if (last < 0 || !Digests.of(text.substring(0, last)).equals(text.substring(last + 1))) {
                return Optional.empty();
            }
            String[] words = text.substring(KIND.length() + 1).split(" ", -1);
            String seal = words[2].equals("open") ? "" : words[2];
            return Optional.of(new Mark(Long.parseLong(words[0]), words[1], seal));
        }
    }

    private LogHead(FileChannel file) {
        this.file = file;
    }

    static LogHead create(Path path) throws IOException {
        return new LogHead(FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    static LogHead open(Path path) throws IOException {
        return new LogHead(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** The mark of the furthest count; empty if neither place can be read. */
    Optional<Mark> find() throws IOException {
        return Stream.of(place(0), place(1))
                .flatMap(Optional::stream)
                .max((one, other) -> Long.compare(one.count(), other.count()));
    }

    private Optional<Mark> place(int number) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(PLACE_BYTES);
        long from = (long) number * PLACE_BYTES;
        int read;
        do {
            read = file.read(buffer, from + buffer.position());
        } while (buffer.hasRemaining() && read > 0);
        return Mark.read(buffer.array());
    }

    /** Writes a mark; when this returns, it is on disk. */
    void write(Mark mark) throws IOException {
        ByteBuffer place = ByteBuffer.allocate(PLACE_BYTES);
        place.put(mark.text().getBytes(StandardCharsets.US_ASCII));
        while (place.hasRemaining()) {
            place.put((byte) ' ');
        }
        place.flip();
        long from = (mark.count() % 2) * PLACE_BYTES;
        while (place.hasRemaining()) {
            file.write(place, from + place.position());
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
