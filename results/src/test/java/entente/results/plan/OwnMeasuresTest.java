package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.results.measure.Direction;
import entente.results.measure.Measure;
import entente.results.measure.OwnMeasure;
import entente.scenarios.format.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnMeasuresTest {

    private static final String FILE = """
        formatVersion: "1.0"
        id: example
        title: An example
        scenario: twin-valleys
        replications: 5
        """;

    private static OwnMeasure measure(String expression, @Nullable String unit) {
        return OwnMeasures.of(new OwnEntry("harm", expression, null, unit, OwnEntry.Better.LOWER, null));
    }

    @Test
    void isToldByItsOwnWords() {
        Measure measure = measure("attacksLaunched + 0.1 * leaks", null).measure();

        assertThat(measure.name()).isEqualTo("harm");
        assertThat(measure.label()).isEqualTo("harm");
        assertThat(measure.unit()).isEqualTo("per run");
        assertThat(measure.definition()).isEqualTo("attacksLaunched + 0.1 * leaks");
        assertThat(measure.direction()).isEqualTo(Direction.LOWER);
        assertThat(measure.counts()).isTrue();
    }

    /** Intervals end where values must: a sum of counts at 0, a difference nowhere, a share at 0 and 1. */
    @Test
    void knowsWithinWhatItsValuesLie() {
        assertThat(measure("attacksLaunched + leaks", null).measure().least()).isZero();
        assertThat(measure("attacksLaunched - leaks", null).measure().least()).isNegative();
        Measure share = measure("plotsInterdicted / (attacksLaunched + plotsInterdicted)", "share")
                .measure();
        assertThat(share.counts()).isFalse();
        assertThat(share.least()).isZero();
        assertThat(share.most()).isEqualTo(1);
    }

    @Test
    void aShareMustBeAPartOfAWhole() {
        assertThatThrownBy(() -> measure("leaks / attacksLaunched", "share"))
                .hasMessageContaining("its unit is share, but it may lie outside 0 to 1");
        assertThatThrownBy(() -> measure("leaks", "share")).hasMessageContaining("its unit is share");
        assertThatThrownBy(() -> measure("leaks", "affinity")).hasMessageContaining("its unit is affinity");
    }

    @Test
    void areKeptBesideTheOthers() {
        Sweep sweep = SweepReader.read(
                FILE + "measures: [mine, leaks]\nown:\n  - {name: mine, expression: 2 * leaks}\n"
                        + "  - {name: other, expression: leaks / attacksLaunched}\n"
                        + "until: {widths: [{measure: other, halfWidth: 1}]}\n",
                "good.yaml");

        assertThat(sweep.measures()).extracting(Measure::name).containsExactly("mine", "leaks", "other");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> SweepReader.read(FILE + """
            measures: [leaks, min, worse]
            own:
              - {name: leaks, expression: 2 * attacksLaunched}
              - {name: mine, expression: 2 * leak}
              - {name: mine, expression: 2 * leaks}
              - {name: worse, expression: leaks +}
              - {name: fine, expression: cost + leaks}
            overTime:
              measures: [leaks, leaks, cost, atacksLaunched, fine, worse]
            """, "bad.yaml"));

        assertThat(invalid).hasMessageContaining("own[0].name").hasMessageContaining("this name is taken");
        assertThat(invalid).hasMessageContaining("own[1].expression").hasMessageContaining("did you mean leaks?");
        assertThat(invalid).hasMessageContaining("own[2].name");
        assertThat(invalid).hasMessageContaining("own[3].expression").hasMessageContaining("it breaks off");
        assertThat(invalid).hasMessageContaining("measures[1]");
        assertThat(invalid).hasMessageContaining("overTime.measures[1]").hasMessageContaining("it stands there twice");
        assertThat(invalid)
                .hasMessageContaining("overTime.measures[2]")
                .hasMessageContaining("settled when a run ends");
        assertThat(invalid)
                .hasMessageContaining("overTime.measures[3]")
                .hasMessageContaining("did you mean attacksLaunched?");
        assertThat(invalid).hasMessageContaining("overTime.measures[4]");
        assertThat(invalid.violations()).hasSize(9);
    }
}
