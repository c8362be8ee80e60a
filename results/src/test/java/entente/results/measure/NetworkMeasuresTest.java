package entente.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.ActivityDisplaced;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.OperativeRecruited;
import entente.results.sample.Worlds;
import org.junit.jupiter.api.Test;

/** The state of networks over time, whom they lose and replace, and where they move. */
class NetworkMeasuresTest {

    /** 800 days count: 400 of them at 0.8 and 400 at 0.4. */
    @Test
    void aNetworkIsWholeUntilItChanges() {
        Measured run = Measured.of(
                Worlds.of(200, "AVA"),
                1000,
                new NetworkChanged(0, "ridge", 60, 60, 1, 0.4),
                new NetworkChanged(100, "ridge", 50, 40, 0.8, 0.3),
                new NetworkChanged(600, "ridge", 49, 20, 0.4, 0.1));

        assertThat(run.overall(NetworkMeasures.STRENGTH)).isCloseTo(0.6, within(1e-12));
        assertThat(run.overall(NetworkMeasures.COMPONENT)).isCloseTo(30, within(1e-12));
        assertThat(run.overall(NetworkMeasures.EFFICIENCY)).isCloseTo(0.2, within(1e-12));
        assertThat(run.overall(NetworkMeasures.AT_LIBERTY)).isCloseTo(49.5, within(1e-12));
    }

    @Test
    void whoIsAcquittedOrReleasedIsNotRemoved() {
        Measured run = Measured.of(
                Worlds.of("AVA"),
                1000,
                arrested(100, "O1"),
                arrested(100, "O2"),
                arrested(100, "O3"),
                new OperativeReleased(130, "O1", "AVA", true),
                new OperativeAcquitted(500, "O2", "AVA", false),
                new OperativeRecruited(700, "O61", "ridge", "O3"));

        assertThat(run.overall(NetworkMeasures.REMOVED)).isEqualTo(1);
        assertThat(run.overall(NetworkMeasures.RECRUITS)).isEqualTo(1);
        assertThat(run.overall(CaseMeasures.ARRESTS)).isEqualTo(3);
    }

    @Test
    void displacedActivityIsAddedUpWhereItLeaves() {
        Measured run = Measured.of(
                Worlds.of("AVA", "BEL"),
                1000,
                new ActivityDisplaced(1, "ridge", "AVA", 0.25),
                new ActivityDisplaced(2, "ridge", "BEL", 0.5));

        assertThat(run.of(NetworkMeasures.DISPLACED, "AVA")).isEqualTo(0.25);
        assertThat(run.overall(NetworkMeasures.DISPLACED)).isEqualTo(0.75);
    }

    private static OperativeArrested arrested(double day, String operative) {
        return new OperativeArrested(day, operative, "ridge", "OPERATIVE", "AVA", "AVA");
    }
}
