package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * All cases with short runs: 30 replications of 100 years. Of its 70 measures that chance plays a part in, one in 2,100 is a
 * false alarm; seeds are fixed.
 */
class QuickVerificationTest {

    private static final Path DATA = Path.of("../../shared/data");

    @Test
    void nothingContradictsWhatIsKnown() {
        List<CaseResult> results = ModelVerification.of(VerificationCases.all(), List.of(), 1, Protocol.QUICK, DATA)
                .run(Simulation::run, 2, Progress.NONE);

        assertThat(results).extracting(CaseResult::verdict).doesNotContain(CheckVerdict.FAIL, CheckVerdict.OUTSIDE);
        assertThat(results)
                .filteredOn(result -> result.verdict() == CheckVerdict.SKIPPED)
                .allSatisfy(result -> {
                    assertThat(result.verification().hasScenario()).isFalse();
                    assertThat(result.reasons()).allMatch(reason -> reason.endsWith(".csv is missing"));
                });
    }
}
