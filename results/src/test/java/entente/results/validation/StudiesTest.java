package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The quicker studies at their smallest, each by itself; {@link ValidationIT} runs them all. */
class StudiesTest {

    private static final Bench BENCH = new Bench(Simulation::run, 2, 1);

    enum Kind {
        UNITED_STATES("V1", bench -> new UnitedStates(bench, 5)),
        CONVICTIONS("V4", bench -> new Convictions(bench, 5)),
        DISMANTLINGS("V5", bench -> new Dismantlings(bench, 10));

        private final String study;
        private final Function<Bench, Study> made;

        Kind(String study, Function<Bench, Study> made) {
            this.study = study;
            this.made = made;
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFindingHasAnInterval(Kind kind) {
        Chapter chapter = kind.made.apply(BENCH).run(Progress.NONE);

        assertThat(chapter.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.criterion().study()).isEqualTo(kind.study);
            assertThat(finding.model()).matches("(?s).*\\(.+ to .+\\).*");
        });
    }
}
