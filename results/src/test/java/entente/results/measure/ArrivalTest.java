package entente.results.measure;

import static entente.results.sample.Events.arrived;
import static entente.results.sample.Events.born;
import static entente.results.sample.Events.duplicate;
import static entente.results.sample.Events.filed;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What reaches whom, and how late. */
class ArrivalTest {

    private static final Scenario THREE = Worlds.of("AVA", "BEL", "CAR");

    @Test
    void timelinessIsTheMedianAgeOfFirstArrivalsAtNations() {
        Measured run = Measured.of(
                THREE,
                1000,
                arrived(10, "AVA-1", "BEL", 4),
                arrived(11, "AVA-2", "BEL", 8),
                arrived(12, "AVA-3", "CAR", 100),
                arrived(12, "AVA-4", "hub", 1),
                duplicate(13, "AVA-1", "BEL"));

        assertThat(run.overall(ReportMeasures.TIMELINESS)).isEqualTo(8);
        assertThat(run.of(ReportMeasures.TIMELINESS, "BEL")).isEqualTo(6);
        assertThat(run.of(ReportMeasures.TIMELINESS, "AVA")).isNaN();
        assertThat(run.of(ReportMeasures.DUPLICATES, "BEL")).isEqualTo(1);
    }

    @Test
    void theMedianOfManyIsThatOfTheSortedOnes() {
        Ages ages = new Ages();
        double[] values =
                DoubleStream.iterate(0.37, x -> x * 3.9 * (1 - x)).limit(1001).toArray();
        DoubleStream.of(values).forEach(ages::add);

        assertThat(ages.median()).isEqualTo(DoubleStream.of(values).sorted().toArray()[500]);
    }

    @Test
    void reachCountsTheOtherNationsToldOfAPlotByReportOrNotice() {
        Measured run = Measured.of(
                THREE,
                1000,
                born(0, "P1", "AVA"),
                born(0, "P2", "BEL"),
                born(0, "P3", "BEL"),
                filed(1, "AVA-1", "P1", 1),
                filed(1, "AVA-2", "P2", 1),
                arrived(2, "AVA-1", "BEL", 1),
                arrived(3, "AVA-1", "hub", 2),
                duplicate(4, "AVA-1", "BEL"),
                new NoticeIssued(5, "hub", "CAR", "P1", 1));

        assertThat(run.overall(ReportMeasures.REACH)).isEqualTo(1);
        assertThat(run.of(ReportMeasures.REACH, "AVA")).isEqualTo(2);
        assertThat(run.of(ReportMeasures.REACH, "BEL")).isZero();
    }

    @Test
    void plotsFirstReportedDuringTheWarmupHaveNoReach() {
        Measured run = Measured.of(
                Worlds.of(100, "AVA", "BEL"),
                1000,
                born(0, "P1", "AVA"),
                filed(50, "AVA-1", "P1", 1),
                filed(150, "AVA-2", "P1", 1),
                arrived(151, "AVA-2", "BEL", 1));

        assertThat(run.overall(ReportMeasures.REACH)).isNaN();
    }
}
