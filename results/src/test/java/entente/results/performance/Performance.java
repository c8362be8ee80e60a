package entente.results.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures everything and writes {@code docs/performance.md}: {@code mvn verify -Pspeed}. With names of pieces, as {@code
 * -Dspeed.pieces="queue threads"}, measures these alone, and writes the page of them and of what was measured before.
 */
public final class Performance {

    private static final Path DOCS = Path.of("..", "docs");
    /** Kept with the sources, so that whoever measures one piece has the others. */
    private static final Path FOLDER = Path.of("src", "test", "performance");

    private static final Pattern SECTION = Pattern.compile("(?m)^(?=##)");

    private Performance() {}

    /** Takes some fifteen minutes, in which the machine should do nothing else. */
    public static void main(String[] arguments) throws IOException {
        Pieces pieces = new Pieces(FOLDER, List.of(arguments));
        Measurements.make(pieces);
        Path page = DOCS.resolve("performance.md");
        Files.writeString(page, withFormer(PerformancePage.text(pieces, DOCS), Files.readString(page)));
    }

    /** A page in which sections that have not been measured stand as they stood in the former one. */
    static String withFormer(String page, String former) {
        Map<String, String> sections = new HashMap<>();
        for (String section : SECTION.split(former, 0)) {
            sections.put(title(section), section);
        }
        return SECTION.splitAsStream(page)
                .map(section -> section.contains(Pieces.MISSING.strip())
                        ? sections.getOrDefault(title(section), section)
                        : section)
                .collect(Collectors.joining());
    }

    private static String title(String section) {
        return section.lines().findFirst().orElse("");
    }
}
