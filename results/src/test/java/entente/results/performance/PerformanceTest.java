package entente.results.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who measures one piece keeps the figures of the others. */
class PerformanceTest {

    @TempDir
    private Path folder;

    @Test
    void sectionsThatAreNotMeasuredStandAsTheyStood() {
        String former = "# Speed\n\n## A\n\n1 ms\n\n## B\n\n2 ms\n\n### C\n\n3 ms\n";
        String page = "# Speed, anew\n\n## A\n\n" + Pieces.MISSING + "## B\n\n5 ms\n\n### C\n\nwords\n\n"
                + Pieces.MISSING + "### D\n\n" + Pieces.MISSING;

        assertThat(Performance.withFormer(page, former))
                .isEqualTo(
                        "# Speed, anew\n\n## A\n\n1 ms\n\n## B\n\n5 ms\n\n### C\n\n3 ms\n### D\n\n" + Pieces.MISSING);
    }

    @Test
    void aPageOfNothingMeasuredIsTheFormerOne() throws IOException {
        String former = Files.readString(Path.of("..", "docs", "performance.md"));

        assertThat(sections(
                        Performance.withFormer(PerformancePage.text(new Pieces(folder, List.of()), folder), former)))
                .isEqualTo(sections(former));
    }

    /** All but the introduction, which names the machine. */
    private static String sections(String page) {
        return page.substring(page.indexOf("\n## "));
    }

    @Test
    void piecesThatAreNotAskedForAreNotMeasuredAnew() {
        new Pieces(folder, List.of()).measure("one", () -> 1);
        Pieces pieces = new Pieces(folder, List.of("two"));
        pieces.measure("one", () -> 3);
        pieces.measure("two", () -> 2);

        assertThat(pieces.get("one", Integer.class)).isEqualTo(1);
        assertThat(pieces.find("two", Integer.class)).contains(2);
        assertThat(pieces.has("three")).isFalse();
    }
}
