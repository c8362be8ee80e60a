package entente.results.measure;

import static entente.results.sample.Events.born;
import static entente.results.sample.Events.closed;
import static entente.results.sample.Events.detected;
import static entente.results.sample.Events.dissolved;
import static entente.results.sample.Events.failed;
import static entente.results.sample.Events.interdicted;
import static entente.results.sample.Events.launched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.PlotEvent.Birth;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How plots begin and end. */
class PlotMeasuresTest {

    @Test
    void everyPlotIsCountedWhereItAims() {
        Measured run = Measured.of(
                Worlds.of("AVA", "BEL"),
                1000,
                born(10, "P1", "AVA"),
                born(20, "P2", "AVA"),
                born(30, "P3", "BEL"),
                born(40, "P4", "BEL"),
                interdicted(100, "P1", "AVA", 50),
                launched(110, "P2", "AVA", false),
                failed(120, "P3", "BEL"),
                dissolved(130, "P4", "BEL"));

        assertThat(run.overall(PlotMeasures.BORN)).isEqualTo(4);
        assertThat(run.of(PlotMeasures.BORN, "BEL")).isEqualTo(2);
        assertThat(run.of(PlotMeasures.INTERDICTED, "AVA")).isEqualTo(1);
        assertThat(run.of(PlotMeasures.LAUNCHED, "AVA")).isEqualTo(1);
        assertThat(run.of(PlotMeasures.LAUNCHED, "BEL")).isEqualTo(0);
        assertThat(run.of(PlotMeasures.FAILED, "BEL")).isEqualTo(1);
        assertThat(run.of(PlotMeasures.DISSOLVED, "BEL")).isEqualTo(1);
        assertThat(run.overall(PlotMeasures.SEVERITY)).isEqualTo(2.5);
    }

    @Test
    void plotsThatSitAbroadAreCountedWhereMostOfThemSits() {
        Measured run = Measured.of(
                Worlds.of("AVA", "BEL"),
                1000,
                born(10, "P1", "AVA"),
                new PlotBorn(20, "P2", "ridge", "AVA", "BEL", 1, 4, 400),
                new PlotBorn(30, "P3", "ridge", "AVA", "BEL", 1, 4, 400));

        assertThat(run.overall(PlotMeasures.HOSTED)).isEqualTo(2);
        assertThat(run.of(PlotMeasures.HOSTED, "AVA")).isZero();
        assertThat(run.of(PlotMeasures.HOSTED, "BEL")).isEqualTo(2);
    }

    @Test
    void theShareFoiledLeavesOutWhatFailedByItself() {
        Measured run = Measured.of(
                Worlds.of("AVA", "BEL"),
                1000,
                interdicted(100, "P1", "AVA", 50),
                interdicted(105, "P5", "AVA", 30),
                launched(110, "P2", "AVA", false),
                failed(120, "P3", "BEL"));

        assertThat(run.overall(PlotMeasures.SHARE_FOILED)).isEqualTo(2.0 / 3);
        assertThat(run.of(PlotMeasures.SHARE_FOILED, "BEL")).isNaN();
        assertThat(run.overall(PlotMeasures.LEAD)).isEqualTo(40);
    }

    @Test
    void birthsThatCameToNothingCountAsPrevented() {
        Measured run = Measured.of(
                Worlds.of("AVA"),
                1000,
                new BirthConsidered(1, "ridge", 0, 0.2, 1, Birth.BORN),
                new BirthConsidered(2, "ridge", 1, 0.9, 0.5, Birth.TOO_WEAK),
                new BirthConsidered(3, "ridge", 2, 0.1, 0.5, Birth.NO_TEAM),
                new BirthConsidered(4, "ridge", 3, 0.4, 0.5, Birth.PREVENTED));

        assertThat(run.overall(PlotMeasures.PREVENTED)).isEqualTo(3);
        assertThat(run.overall(PlotMeasures.PREVENTED_BY_WORK)).isEqualTo(1);
    }

    @Test
    void aPlotThatWasDetectedAndLostAgainStillCountsAsDetected() {
        Measured run = Measured.of(
                Worlds.of("AVA"),
                1000,
                born(0, "P1", "AVA"),
                detected(10, "P1", "AVA"),
                closed(20, "P1", "AVA", Ending.INTERDICTION_FAILED),
                launched(30, "P1", "AVA", false),
                born(0, "P2", "AVA"),
                launched(40, "P2", "AVA", false));

        assertThat(run.overall(PlotMeasures.DETECTION_SHARE)).isEqualTo(0.5);
    }

    @Test
    void theLifeOfAPlotEndsWithInterdictionOrAttack() {
        Measured run = Measured.of(
                Worlds.of("AVA"),
                1000,
                born(10, "P1", "AVA"),
                born(20, "P2", "AVA"),
                born(30, "P3", "AVA"),
                interdicted(110, "P1", "AVA", 5),
                launched(220, "P2", "AVA", false),
                dissolved(500, "P3", "AVA"));

        assertThat(run.overall(PlotMeasures.LIFE)).isCloseTo(150, within(1e-12));
    }

    @Test
    void whatIsStoppedInItsFirstStageIsStoppedEarly() {
        Measured run = Measured.of(
                Worlds.of("AVA", "BEL"),
                1000,
                interdicted(100, "P1", "AVA", 50),
                new PlotInterdicted(110, "P2", "ridge", "AVA", "BEL", "AVA", true, 20, true, 2));

        assertThat(run.of(PlotMeasures.STOPPED_EARLY, "AVA")).isEqualTo(1);
        assertThat(run.overall(PlotMeasures.STOPPED_EARLY)).isEqualTo(1);
    }

    @Test
    void aPlotIsWarnedWhereItAims() {
        Measured run =
                Measured.of(Worlds.of("AVA", "BEL"), 1000, born(0, "P1", "BEL"), new PlotWarned(50, "P1", "ridge"));

        assertThat(run.of(PlotMeasures.WARNED, "BEL")).isEqualTo(1);
        assertThat(run.of(PlotMeasures.WARNED, "AVA")).isZero();
    }

    /** Two attacks on four million people in two years; the third is on people whom nobody counted. */
    @Test
    void attacksPerMillionAreOfNationsWithAPopulation() {
        Scenario scenario = Worlds.scenario(
                0, List.of(Worlds.people("AVA", 4e6), Worlds.people("BEL", 6e6), Worlds.nation("CAR", 5, 2)));
        Measured run = Measured.of(
                scenario,
                730.5,
                launched(100, "P1", "AVA", false),
                launched(200, "P2", "AVA", false),
                launched(300, "P3", "CAR", false));

        assertThat(run.of(PlotMeasures.ATTACKS_PER_MILLION, "AVA")).isCloseTo(0.25, within(1e-12));
        assertThat(run.of(PlotMeasures.ATTACKS_PER_MILLION, "BEL")).isZero();
        assertThat(run.of(PlotMeasures.ATTACKS_PER_MILLION, "CAR")).isNaN();
        assertThat(run.overall(PlotMeasures.ATTACKS_PER_MILLION)).isCloseTo(0.1, within(1e-12));
    }
}
