package entente.results.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures everything and writes {@code docs/performance.md}: {@code mvn verify -Pspeed}. With names of pieces, as {@code
 * -Dspeed.pieces="queue threads"}, measures these alone, and writes the page of them and of what was measured before.
 */
public final class Performance {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path FOLDER = Path.of("target", "performance");

    private Performance() {}

    /** Takes some fifteen minutes, in which the machine should do nothing else. */
    public static void main(String[] arguments) throws IOException {
        Pieces pieces = new Pieces(FOLDER, List.of(arguments));
        Measurements.make(pieces);
        Files.writeString(DOCS.resolve("performance.md"), PerformancePage.text(pieces, DOCS));
    }
}
