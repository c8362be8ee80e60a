package entente.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.scenario.Obstacle;
import entente.results.sample.Worlds;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The registry. */
class MeasuresTest {

    @Test
    void namesAreUniqueAndInLowerCamelCase() {
        assertThat(Measures.ALL)
                .extracting(Measure::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-zA-Z]+"));
        assertThat(Measures.ALL).extracting(Measure::label).doesNotHaveDuplicates();
    }

    @Test
    void everyMeasureIsDescribed() {
        assertThat(Measures.ALL).allSatisfy(measure -> {
            assertThat(measure.definition()).endsWith(".");
            assertThat(measure.unit()).isNotBlank();
            assertThat(measure.source()).isNotBlank();
        });
        assertThat(Measures.OBSTACLES)
                .allSatisfy(measure -> assertThat(measure.definition()).endsWith("."));
    }

    @Test
    void measuresAreFoundByName() {
        assertThat(Measures.find("shareFoiled")).containsSame(PlotMeasures.SHARE_FOILED);
        assertThat(Measures.find("shareFoild")).isEmpty();
        assertThat(Measures.of(Obstacle.LAW).name()).isEqualTo("LAW");
    }

    @Test
    void aRunWithoutEventsHasCountsOfZeroAndNoRatios() {
        Measured run = Measured.of(Worlds.of("AVA"), 1000);

        assertThat(run.overall(PlotMeasures.LAUNCHED)).isZero();
        assertThat(run.overall(PlotMeasures.SHARE_FOILED)).isNaN();
        assertThat(run.overall(PlotMeasures.UNDETECTED)).isZero();
        assertThat(run.overall(NetworkMeasures.STRENGTH)).isEqualTo(1);
    }

    @Test
    void aSpreadHasNoTotalsOfItsOwn() {
        Measured run = Measured.of(Worlds.of("AVA"), 1000);

        assertThatThrownBy(() -> run.overall(PlotMeasures.EQUITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("equity");
    }

    /** Stock is taken of trust every half-year; each of its changes by itself is none of a measure's business. */
    @Test
    void everyOtherKindOfEventFeedsSomeMeasure() {
        Measurement measurement = Measurement.of(Worlds.of("AVA")).get();

        assertThat(kinds(Event.class))
                .hasSizeGreaterThan(50)
                .filteredOn(kind -> !measurement.hears(kind))
                .containsExactly(TrustChanged.class);
    }

    private static List<Class<? extends Event>> kinds(Class<? extends Event> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .flatMap(kind -> kinds(kind.asSubclass(Event.class)).stream())
                        .toList()
                : List.of(family);
    }
}
