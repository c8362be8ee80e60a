package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All cases with short runs: 30 replications of 100 years. Of its 70 measures that chance plays a part in, one in 2,100 is
 * a false alarm; seeds are fixed. What they expect is held to the figures of the verification list.
 */
class QuickVerificationTest {

    private static final Path DATA = Path.of("../../shared/data");

    /** By case, in the order of its rows; only those that the list gives. */
    private static final Map<String, double[]> FIGURES = new TreeMap<>(Map.ofEntries(
            Map.entry("q1", new double[] {10, 10}),
            Map.entry("q2", new double[] {2.0 / 3, 10.0 / 3}),
            Map.entry("q3", new double[] {0.62668, 3.73325, 1.56669, 3.77655, 1.36852, 0.14987}),
            Map.entry("q7", new double[] {6.25, 22, 47.25}),
            Map.entry("q9", new double[] {0.110054, 0.236152}),
            Map.entry("q10", new double[] {0.236152}),
            Map.entry("qf", new double[] {0.57593}),
            Map.entry("n1", new double[] {0.26774, 1.83066}),
            Map.entry("n2", new double[] {0.56726, 1.08186}),
            Map.entry("s1", new double[] {0.65610, 0.65610, 0.36027, 0.36027}),
            Map.entry("s2", new double[] {0.17079, 0.37513, 0.50682, 0.65610}),
            Map.entry("s3", new double[] {0.9, 0.9}),
            Map.entry("sd", new double[] {0.65610}),
            Map.entry("s5", new double[] {0.9, 0.81988, 0.74398, 0.68262, 0.64286}),
            Map.entry("s8", new double[] {2 * 5 / 6.0, 5}),
            Map.entry("g1", new double[] {.46, .45, .44, .54, .45, .36})));

    private static List<CaseResult> results;

    @BeforeAll
    static void run() {
        results = ModelVerification.of(VerificationCases.all(), List.of(), 1, Protocol.QUICK, DATA)
                .run(Simulation::run, 2, Progress.NONE);
    }

    @Test
    void nothingContradictsWhatIsKnown() {
        assertThat(results).extracting(CaseResult::verdict).doesNotContain(CheckVerdict.FAIL, CheckVerdict.OUTSIDE);
        assertThat(results)
                .filteredOn(result -> result.verdict() == CheckVerdict.SKIPPED)
                .allSatisfy(result -> {
                    assertThat(result.verification().hasScenario()).isFalse();
                    assertThat(result.reasons()).allMatch(reason -> reason.endsWith(".csv is missing"));
                });
    }

    /** What the cases expect is what the verification list gives, to its digits. */
    @Test
    void expectedValuesAreThoseOfTheList() {
        assertThat(results).extracting(result -> result.verification().id()).containsAll(FIGURES.keySet());
        for (CaseResult result : results) {
            double[] figures = FIGURES.getOrDefault(result.verification().id(), new double[0]);
            for (int i = 0; i < figures.length; i++) {
                assertThat(result.rows().get(i).expected())
                        .as(
                                "%s %s",
                                result.verification().id(), result.rows().get(i).measure())
                        .isCloseTo(figures[i], within(1.1e-5));
            }
        }
        assertThat(expected("q9", "20 servers", 0)).isCloseTo(0.009796, within(5e-7));
        assertThat(expected("q10", "20 analysts", 0)).isCloseTo(0.024134, within(5e-7));
    }

    @Test
    void theLawOfTheClockGivesTheFiguresOfTheList() {
        assertThat(expected("q11", "φ, exponential", 0)).isCloseTo(0.8, within(1e-9));
        assertThat(expected("q11", "φ, erlang(2)", 0)).isCloseTo(0.8889, within(5e-5));
        assertThat(expected("q11", "φ, fixed", 0)).isCloseTo(0.9817, within(5e-5));
    }

    private static double expected(String id, String words, int number) {
        return results.stream()
                .filter(result -> result.verification().id().equals(id))
                .flatMap(result -> result.rows().stream())
                .filter(row -> row.measure().contains(words))
                .skip(number)
                .findFirst()
                .orElseThrow()
                .expected();
    }
}
