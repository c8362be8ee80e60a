package entente.results.verification.fault;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.verification.fault.FaultyEngine.Result;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults are caught: each is planted in the engine's compiled classes, and {@code verify}, or the promise of paired worlds,
 * fails. A fault that finds nothing to change, because the engine has been rewritten, fails too.
 */
class PlantedFaultsTest {

    private static final List<String> CASES = List.of("q3", "n2", "s1", "s5", "sd");

    /** Forty years after ten of warm-up, in 30 replications: what is planted is far outside of what chance does to these. */
    private static final List<String> BRIEFLY =
            List.of("--quick", "--set", "warmupDays=3652.5", "--set", "horizonDays=18262.5");

    @Test
    void theEngineAsItIsPasses() throws ReflectiveOperationException {
        FaultyEngine engine = new FaultyEngine(Fault.NONE);

        Result result = engine.verify(arguments(CASES));

        assertThat(result.code()).as(result.out()).isZero();
        assertThat(failed(result)).isEmpty();
        assertThat(engine.unpairedBirths()).isZero();
        assertThat(engine.changes()).isZero();
    }

    /** All of the cases named fail. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THRESHOLD_OFF_BY_ONE | q3, s1",
                "LATENCY_IGNORED | s5",
                "TEAM_FREED_TOO_EARLY | q3, n2",
                "FORWARDED_REPORT_COUNTED_TWICE | sd",
            })
    void verificationFails(Fault fault, String cases) throws ReflectiveOperationException {
        FaultyEngine engine = new FaultyEngine(fault);
        List<String> caught = List.of(cases.split(", "));

        Result result = engine.verify(arguments(caught));

        assertThat(engine.changes())
                .as("places where %s could be planted", fault)
                .isPositive();
        assertThat(result.code()).as(result.out()).isEqualTo(1);
        assertThat(failed(result)).isEqualTo(caught);
    }

    /** Verified quantities do not change where draws come from one good sequence: only comparisons do. */
    @Test
    void aSharedStreamBreaksPairs() throws ReflectiveOperationException {
        FaultyEngine engine = new FaultyEngine(Fault.SHARED_STREAM);

        assertThat(engine.unpairedBirths()).isPositive();
        assertThat(engine.changes()).isEqualTo(1);
    }

    private static String[] arguments(List<String> cases) {
        return Stream.of(Stream.of("verify"), cases.stream(), BRIEFLY.stream())
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    /** The cases with a failed measure: the last line that begins with a case before a line that ends with FAIL. */
    private static List<String> failed(Result result) {
        String[] open = {""};
        return Arrays.stream(result.out().split("\n"))
                .map(line -> {
                    if (!line.startsWith(" ") && line.contains("  ")) {
                        open[0] = line.substring(0, line.indexOf(' '));
                    }
                    return line.endsWith(" FAIL") ? open[0] : "";
                })
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
