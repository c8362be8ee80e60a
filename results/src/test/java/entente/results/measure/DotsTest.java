package entente.results.measure;

import static entente.results.sample.Events.born;
import static entente.results.sample.Events.closed;
import static entente.results.sample.Events.filed;
import static entente.results.sample.Events.launched;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.CaseEvent.Ending;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dots that were there and that nobody connected. */
class DotsTest {

    private static final Scenario TWO = Worlds.of("AVA", "BEL");

    @Test
    void reportsOfAllNationsAreAddedUp() {
        Measured run = Measured.of(
                TWO,
                1000,
                born(0, "P1", "AVA"),
                filed(100, "AVA-1", "P1", 1),
                filed(150, "BEL-1", "P1", 1),
                filed(180, "BEL-2", "P1", 1),
                launched(250, "P1", "AVA", false));

        assertThat(run.of(PlotMeasures.DOTS, "AVA")).isEqualTo(1);
        assertThat(run.overall(PlotMeasures.DOTS_DAYS)).isEqualTo(100);
    }

    @Test
    void tooLittleEvidenceIsNoDotToConnect() {
        Measured run = Measured.of(
                TWO,
                1000,
                born(0, "P1", "AVA"),
                filed(100, "AVA-1", "P1", 1),
                filed(150, "BEL-1", "P1", 0.9),
                launched(250, "P1", "AVA", false));

        assertThat(run.overall(PlotMeasures.DOTS)).isZero();
        assertThat(run.overall(PlotMeasures.DOTS_DAYS)).isNaN();
    }

    @Test
    void aDetectedPlotHadItsDotsConnected() {
        Measured run = Measured.of(
                TWO, 1000, born(0, "P1", "AVA"), filed(100, "AVA-1", "P1", 3), launched(250, "P1", "AVA", true));

        assertThat(run.overall(PlotMeasures.DOTS)).isZero();
    }

    @Test
    void identitiesOfOperativesAreNoEvidenceOfAPlot() {
        Measured run = Measured.of(
                TWO,
                1000,
                born(0, "P1", "AVA"),
                filed(100, "AVA-1", "P1", 3, InformationKind.IDENTITY),
                launched(250, "P1", "AVA", false));

        assertThat(run.overall(PlotMeasures.DOTS)).isZero();
    }

    @Test
    void aFailedInterdictionStartsTheDossierAgain() {
        Measured run = Measured.of(
                TWO,
                1000,
                born(0, "P1", "AVA"),
                filed(100, "AVA-1", "P1", 3),
                closed(200, "P1", "AVA", Ending.INTERDICTION_FAILED),
                filed(210, "AVA-2", "P1", 1),
                launched(250, "P1", "AVA", false));

        assertThat(run.overall(PlotMeasures.DOTS)).isZero();
    }

    @Test
    void onlyNationsWithTeamsCouldHaveConnectedThem() {
        Scenario scenario = Worlds.scenario(0, List.of(Worlds.nation("AVA", 0, 1), Worlds.nation("BEL", 5, 4)));
        Measured run = Measured.of(
                scenario, 1000, born(0, "P1", "AVA"), filed(100, "AVA-1", "P1", 3), launched(250, "P1", "AVA", false));

        assertThat(run.overall(PlotMeasures.DOTS)).isZero();
    }
}
