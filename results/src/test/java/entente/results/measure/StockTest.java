package entente.results.measure;

import static entente.results.sample.Events.born;
import static entente.results.sample.Events.closed;
import static entente.results.sample.Events.detected;
import static entente.results.sample.Events.interdicted;
import static entente.results.sample.Events.launched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.event.CaseEvent.Ending;
import entente.results.sample.Worlds;
import org.junit.jupiter.api.Test;

/** Plots under way, averaged over time. */
class StockTest {

    @Test
    void aPlotCountsAsLongAsItIsInEitherState() {
        Measured run = Measured.of(
                Worlds.of("AVA", "BEL"),
                1000,
                born(100, "P1", "AVA"),
                detected(300, "P1", "BEL"),
                interdicted(350, "P1", "AVA", 5));

        assertThat(run.overall(PlotMeasures.UNDETECTED)).isCloseTo(0.2, within(1e-12));
        assertThat(run.of(PlotMeasures.UNDETECTED, "AVA")).isCloseTo(0.2, within(1e-12));
        assertThat(run.of(PlotMeasures.UNDETECTED, "BEL")).isZero();
        assertThat(run.overall(PlotMeasures.UNDER_INTERDICTION)).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void whatIsStillUnderWayCountsToTheEnd() {
        Measured run = Measured.of(
                Worlds.of("AVA"), 1000, born(400, "P1", "AVA"), born(0, "P2", "AVA"), detected(900, "P2", "AVA"));

        assertThat(run.overall(PlotMeasures.UNDETECTED)).isCloseTo(1.5, within(1e-12));
        assertThat(run.overall(PlotMeasures.UNDER_INTERDICTION)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aFailedInterdictionMakesAPlotUndetectedAgain() {
        Measured run = Measured.of(
                Worlds.of("AVA"),
                1000,
                born(0, "P1", "AVA"),
                detected(100, "P1", "AVA"),
                closed(200, "P1", "AVA", Ending.INTERDICTION_FAILED),
                detected(500, "P1", "AVA"),
                launched(600, "P1", "AVA", true),
                closed(600, "P1", "AVA", Ending.ATTACKED));

        assertThat(run.overall(PlotMeasures.UNDETECTED)).isCloseTo(0.4, within(1e-12));
        assertThat(run.overall(PlotMeasures.UNDER_INTERDICTION)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void averagesStartWithTheEndOfTheWarmup() {
        Measured run = Measured.of(
                Worlds.of(500, "AVA"),
                1000,
                born(0, "P1", "AVA"),
                launched(600, "P1", "AVA", false),
                born(0, "P2", "AVA"),
                launched(100, "P2", "AVA", false));

        assertThat(run.overall(PlotMeasures.UNDETECTED)).isCloseTo(0.2, within(1e-12));
        assertThat(run.overall(PlotMeasures.BORN)).isZero();
        assertThat(run.overall(PlotMeasures.LAUNCHED)).isEqualTo(1);
        assertThat(run.overall(PlotMeasures.LIFE)).isEqualTo(600);
    }

    @Test
    void imaginedPlotsAreNotUnderWay() {
        Measured run = Measured.of(Worlds.of("AVA"), 1000, detected(100, "X1", "AVA"));

        assertThat(run.overall(PlotMeasures.UNDER_INTERDICTION)).isZero();
    }
}
