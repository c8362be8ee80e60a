package entente.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.analysis.MadeSweep.Draws;
import entente.results.report.document.DocumentBlock;
import entente.results.report.sweep.Medium;
import entente.results.report.sweep.SweepDocument;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences of the first screen on what a design cannot tell, where it cannot and where it can. */
class FirstScreenTest {

    private static final String RANGE = "range: {low: 0, high: 1}";
    private static final String TWO = "levels: [0, 1]";

    private static final String TIED =
            "Some factors go together in this design, and to which of them anything is due" + " cannot be told: ";

    private static final String BY_SCORES = "told apart from a factor that does nothing";

    /** Sixty rows in which real1 is at most 0.1 away from real0. All three matter: only the free one is told by its score. */
    @Test
    void tiedFactorsAreNamedAndNothingIsClaimedOfThem() {
        String text = screen(table(0.1), RANGE, 3);

        assertThat(text).contains(TIED + "real0 with real1, real1 with real0.");
        assertThat(sentence(text, BY_SCORES))
                .contains("real2 is")
                .doesNotContain("real0")
                .doesNotContain("real1");
    }

    /** The same where real1 lies anywhere. */
    @Test
    void freeFactorsAreNoTiedOnes() {
        String text = screen(table(1), RANGE, 3);

        assertThat(text).doesNotContain("go together");
        assertThat(sentence(text, BY_SCORES))
                .contains("real0")
                .contains("real1")
                .doesNotContain("dummy");
    }

    /** A constraint leaves out all points at which both are high, so that what they do together was never run. */
    @Test
    void pairsThatADesignNeverRunsAreNamed() {
        String text = screen("{kind: fullFactorial}\nconstraints: [real0 + dummy <= 1.5]", TWO, 2);

        assertThat(text)
                .contains("Whether real0 with dummy work together cannot be told with this design: it takes points at"
                        + " both ends of the one with both ends of the other, all else alike.");
        assertThat(sentence(text, "Whether ")).doesNotContain("real1");
    }

    /** More than four are counted. */
    @Test
    void manyPairsThatADesignNeverRunsAreCounted() {
        String text = screen(
                "{kind: fullFactorial}\nconstraints: [real0 + dummy + real1 + real2 <= 1.5, real3 <= 1]", TWO, 4);

        assertThat(sentence(text, "Whether ")).contains("real0 with real1", " and 2 other pairs work together");
    }

    @Test
    void pairsThatADesignRunsAreNot() {
        assertThat(screen("{kind: fullFactorial}", TWO, 2)).doesNotContain("with this design");
    }

    private static String screen(String design, String values, int reals) {
        SweepAnalysis analysis = new MadeSweep(
                        MadeSweep.layout(reals, values, design, 12),
                        real -> IntStream.range(0, Math.min(3, reals))
                                .mapToDouble(f -> 16 * (real[f] - 0.5) * (real[f] - 0.5))
                                .sum(),
                        0.3,
                        0.1,
                        Draws.KEYED,
                        5)
                .analyse("asWritten");
        return SweepDocument.of(analysis, Medium.COMMAND_LINE).lead().stream()
                .filter(DocumentBlock.Prose.class::isInstance)
                .map(block -> ((DocumentBlock.Prose) block).text())
                .collect(Collectors.joining("\n"));
    }

    /** The sentence that holds these words; empty if none does. */
    private static String sentence(String text, String words) {
        return text.lines()
                .flatMap(line -> Arrays.stream(line.split("(?<=\\.) ")))
                .filter(each -> each.contains(words))
                .findFirst()
                .orElse("");
    }

    /**
     * Sixty rows of real0, real2 and dummy anywhere, and real1 so far from real0 at most. To each row there is one on the
     * other side of the middle, so that what bends about the middle has no slope.
     */
    private static String table(double apart) {
        SplittableRandom random = new SplittableRandom(9);
        return IntStream.range(0, 30)
                .mapToObj(row -> {
                    double first = random.nextDouble();
                    double other = (1 - apart) * first + apart * random.nextDouble();
                    return new double[] {first, other, random.nextDouble(), random.nextDouble()};
                })
                .flatMap(row -> Stream.of(
                        row, Arrays.stream(row).map(value -> 1 - value).toArray()))
                .map(row -> Arrays.stream(row)
                        .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value))
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "{kind: table, rows: [", "]}"));
    }
}
