package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value comes back as it was written, or not at all. */
class ChecksummedJsonTest {

    private static final BlockResult.FailedRun PLAIN =
            new BlockResult.FailedRun(3, "pooled", 17, -1, "it broke", "entente run");

    static List<BlockResult.FailedRun> values() {
        return List.of(
                PLAIN,
                new BlockResult.FailedRun(0, "", 0, 0, "", ""),
                new BlockResult.FailedRun(Integer.MAX_VALUE, "isolation", Integer.MAX_VALUE, Long.MIN_VALUE, "a", "b"),
                new BlockResult.FailedRun(1, "Ålesund ↔ 東京 😀", 2, 3, "two\nlines \"quoted\" \\ \t", "\u0000\u2028"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comesBackFromALineAndFromAPage(BlockResult.FailedRun value) {
        String line = ChecksummedJson.line(value);

        assertThat(line).doesNotContain("\n");
        assertThat(ChecksummedJson.find(line, BlockResult.FailedRun.class)).contains(value);
        assertThat(ChecksummedJson.findOnPage(ChecksummedJson.page(value), BlockResult.FailedRun.class))
                .contains(value);
    }

    /** Every one of them, as a failing disk or memory would do it. */
    @Test
    void everyFlippedBitShows() {
        byte[] line = ChecksummedJson.line(PLAIN).getBytes(StandardCharsets.UTF_8);
        byte[] page = ChecksummedJson.page(PLAIN).getBytes(StandardCharsets.UTF_8);

        // The blank between sum and value is not summed: the value is still the one that was written.
        int blank = 64;
        for (int bit = 0; bit < 8 * line.length; bit++) {
            if (bit / 8 != blank) {
                assertThat(ChecksummedJson.find(flipped(line, bit), BlockResult.FailedRun.class))
                        .as("bit %d of the line", bit)
                        .isEmpty();
            }
        }
        for (int bit = 0; bit < 8 * page.length; bit++) {
            assertThat(ChecksummedJson.findOnPage(flipped(page, bit), BlockResult.FailedRun.class))
                    .as("bit %d of the page", bit)
                    .isIn(List.of(Optional.empty(), Optional.of(PLAIN)));
        }
    }

    @Test
    void whatIsCutOffAnywhereIsNotThere() {
        String line = ChecksummedJson.line(PLAIN);
        String page = ChecksummedJson.page(PLAIN).stripTrailing();

        for (int length = 0; length < line.length(); length++) {
            assertThat(ChecksummedJson.find(line.substring(0, length), BlockResult.FailedRun.class))
                    .as("%d characters of the line", length)
                    .isEmpty();
        }
        for (int length = 0; length < page.length(); length++) {
            assertThat(ChecksummedJson.findOnPage(page.substring(0, length), BlockResult.FailedRun.class))
                    .as("%d characters of the page", length)
                    .isEmpty();
        }
    }

    /** A sum that is right says nothing of what the value is of. */
    @Test
    void aRightSumOfSomethingElseIsNotThere() {
        String other = ChecksummedJson.line(List.of(1, 2, 3));

        assertThat(ChecksummedJson.find(other, BlockResult.FailedRun.class)).isEmpty();
        assertThat(ChecksummedJson.find(other, List.class)).contains(List.of(1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "[]", "7", "{}", "{\"sha256\": 7}", "{\"sha256\": \"\"}", "no JSON", "{\"a\": 1"
            })
    void aPageThatIsNoneOfOursIsNotThere(String page) {
        assertThat(ChecksummedJson.findOnPage(page, BlockResult.FailedRun.class))
                .isEmpty();
    }

    private static String flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return new String(changed, StandardCharsets.UTF_8);
    }
}
