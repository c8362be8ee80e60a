package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The quicker studies at their smallest, each by itself; {@link ValidationIT} runs them all. */
class StudiesTest {

    private static final StudyRuns BENCH = new StudyRuns(Simulation::run, 2, 1);

    static Stream<Arguments> studies() {
        return Stream.of(
                Arguments.of("V1", new UnitedStates(BENCH, 5)),
                Arguments.of("V3", new AttackBursts(BENCH, 5)),
                Arguments.of("V4", new Convictions(BENCH, 5)),
                Arguments.of("V5", new Dismantlings(BENCH, 10)),
                Arguments.of("V8", new TrustAndUse(BENCH, 3)),
                Arguments.of("V9", new DomesticArrests(BENCH, 5)),
                Arguments.of("V10", new SharingAndRelations(BENCH, 5)));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyFindingHasAnInterval(String name, Study study) {
        assertThat(study.run(Progress.NONE).findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.criterion().study()).isEqualTo(name);
            assertThat(finding.model()).matches("(?s).*\\(.+ to .+\\).*");
        });
    }
}
