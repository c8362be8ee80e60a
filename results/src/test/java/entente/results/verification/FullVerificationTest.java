package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All cases at full length: 30 replications of 2000 years, with another seed than the command's. */
@Tag("long")
class FullVerificationTest {

    private static final Path DATA = Path.of("../../shared/data");

    @Test
    void nothingContradictsWhatIsKnown() {
        List<CaseResult> results = ModelVerification.of(
                        VerificationCases.all(), List.of(), 2010_0758, Protocol.FULL, DATA)
                .run(Simulation::run, 2, Progress.NONE);

        assertThat(results).extracting(CaseResult::verdict).doesNotContain(CheckVerdict.FAIL, CheckVerdict.OUTSIDE);
    }
}
