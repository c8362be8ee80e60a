package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import entente.results.laws.ComparisonLaw.Comparison;
import entente.results.laws.ComparisonLaw.Scale;
import entente.results.report.document.DocumentBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A law can be seen to hold and to be broken. Ten pairs in every scenario of the library, from seed 3. */
class ComparisonLawTest {

    private static final LawPlan PLAN = new LawPlan(10, 3);
    private static final Comparison NO_TEAMS =
            new Comparison("no teams", List.of(), List.of("nations[*].capability.teams=0"));

    @Test
    void holdsWhereAChangeDoesWhatItSays() {
        Law law = law(Sense.DOWN);

        assertThat(measured(law).verdict()).isEqualTo(LawVerdict.HOLDS);
    }

    @Test
    void isBrokenWhereAChangeDoesTheOpposite() {
        Law.Measured measured = measured(law(Sense.UP));

        assertThat(measured.verdict()).isEqualTo(LawVerdict.BROKEN);
        assertThat(measured.evidence()).singleElement().isInstanceOfSatisfying(DocumentBlock.Grid.class, grid -> {
            assertThat(grid.rows()).hasSameSizeAs(LawSettings.scenarios());
            assertThat(grid.rows()).allSatisfy(row -> assertThat(row).last().isEqualTo("**against**"));
        });
    }

    /** Without teams nothing is foiled: the share foiled falls to 0 everywhere. */
    private static Law law(Sense sense) {
        return new ComparisonLaw(
                "teams", "Teams foil plots.", List.of(NO_TEAMS), "shareFoiled", sense, Scale.POINTS, 1);
    }

    private static Law.Measured measured(Law law) {
        return law.measure(new LawRuns(Simulation::run, 2, PLAN, Progress.NONE, law.runs(PLAN)));
    }
}
