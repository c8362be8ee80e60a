package entente.web.exercise.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a chunked answer of HTTP, as its bytes come; its head is left out. */
final class ChunkedLines {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ByteArrayOutputStream size = new ByteArrayOutputStream();
    private boolean inHead = true;
    private int headEnd;
    /** Bytes of the chunk that are to come; -1 while its size is read. */
    private int left = -1;

    /** Takes bytes, and gives the lines that they complete. */
    List<String> add(ByteBuffer bytes) {
        List<String> lines = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (inHead) {
                head(next);
            } else if (left < 0) {
                size(next);
            } else {
                left--;
                if (next == '\n') {
                    lines.add(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                } else {
                    line.write(next);
                }
                left = left == 0 ? -1 : left;
            }
        }
        return lines;
    }

    private void head(byte next) {
        headEnd = next == '\r' || next == '\n' ? headEnd + 1 : 0;
        inHead = headEnd < 4;
    }

    private void size(byte next) {
        if (next != '\n') {
            size.write(next);
            return;
        }
        String hex = size.toString(StandardCharsets.US_ASCII).strip();
        size.reset();
        // The line break after a chunk looks like an empty size.
        left = hex.isEmpty() ? -1 : Integer.parseInt(hex, 16);
        left = left == 0 ? -1 : left;
    }
}
