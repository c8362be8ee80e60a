package entente.results.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures everything and writes {@code docs/performance.md}: {@code mvn verify -Pspeed}. */
public final class Performance {

    private static final Path PAGE = Path.of("..", "docs", "performance.md");

    private Performance() {}

    /** Takes some fifteen minutes, in which the machine should do nothing else. */
    public static void main(String[] arguments) throws IOException {
        Path page = arguments.length == 0 ? PAGE : Path.of(arguments[0]);
        Files.writeString(page, PerformancePage.text(Measurements.make(), JmhRun.make()));
    }
}
