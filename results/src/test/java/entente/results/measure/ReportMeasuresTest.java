package entente.results.measure;

import static entente.results.sample.Events.filed;
import static entente.results.sample.Events.job;
import static entente.results.sample.Events.shared;
import static entente.results.sample.Events.strayed;
import static entente.results.sample.Events.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.ReportEvent.ControlBreached;
import entente.engine.event.ReportEvent.HoldingsIntruded;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportLeaked;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.scenario.Channel;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import org.junit.jupiter.api.Test;

/** What is noticed, shared, withheld, linked and lost. */
class ReportMeasuresTest {

    private static final Scenario TWO = Worlds.of("AVA", "BEL");

    @Test
    void sharingIsCountedByPairOfReportAndRecipient() {
        Measured run = Measured.of(
                TWO,
                1000,
                filed(1, "AVA-1", "P1", 1),
                shared(2, "AVA-1", "BEL"),
                shared(2, "AVA-1", "hub"),
                withheld(3, "AVA-2", "BEL", Obstacle.TRUST),
                withheld(4, "BEL-1", "AVA", Obstacle.LAW));

        assertThat(run.of(ReportMeasures.FILED, "AVA")).isEqualTo(1);
        assertThat(run.of(ReportMeasures.SHARED, "AVA")).isEqualTo(2);
        assertThat(run.of(ReportMeasures.SHARE_RATE, "AVA")).isEqualTo(2.0 / 3);
        assertThat(run.of(ReportMeasures.SHARE_RATE, "BEL")).isZero();
        assertThat(run.overall(ReportMeasures.WITHHELD)).isEqualTo(2);
        assertThat(run.overall(ReportMeasures.SHARE_RATE)).isEqualTo(0.5);
    }

    @Test
    void whatIsSharedIsCountedByItsKind() {
        Measured run = Measured.of(
                TWO,
                1000,
                shared(2, "AVA-1", "BEL"),
                new ReportShared(3, "AVA-2", "AVA", "BEL", InformationKind.IDENTITY, "O1"),
                new ReportShared(4, "AVA-3", "AVA", "hub", InformationKind.IDENTITY, "O2"),
                new ReportShared(5, "BEL-1", "BEL", "AVA", InformationKind.ASSESSMENT, "ridge"),
                new ReportShared(6, "BEL-2", "BEL", "AVA", InformationKind.EVIDENCE, "P1"));

        assertThat(run.of(ReportMeasures.ALERTS_SHARED, "AVA")).isEqualTo(1);
        assertThat(run.of(ReportMeasures.IDENTITIES_SHARED, "AVA")).isEqualTo(2);
        assertThat(run.of(ReportMeasures.ASSESSMENTS_SHARED, "BEL")).isEqualTo(1);
        assertThat(run.overall(ReportMeasures.EVIDENCE_SHARED)).isEqualTo(1);
        assertThat(run.overall(ReportMeasures.SHARED)).isEqualTo(5);
    }

    @Test
    void aRequestIsAnsweredWhereThereWasSomethingToTest() {
        Measured run = Measured.of(
                TWO,
                1000,
                new InformationRequested(1, "AVA", "BEL", "ridge", 3),
                new InformationRequested(2, "AVA", "BEL", "ridge", 0),
                new NoticeIssued(3, "hub", "BEL", "P1", 2));

        assertThat(run.of(ReportMeasures.REQUESTS, "AVA")).isEqualTo(2);
        assertThat(run.of(ReportMeasures.REQUESTS_ANSWERED, "AVA")).isEqualTo(0.5);
        assertThat(run.of(ReportMeasures.REQUESTS_ANSWERED, "BEL")).isNaN();
        assertThat(run.of(ReportMeasures.NOTICES, "BEL")).isEqualTo(1);
    }

    @Test
    void obstaclesAreNamedOverallAndByOrigin() {
        Measured run = Measured.of(
                TWO,
                1000,
                withheld(3, "AVA-2", "BEL", Obstacle.TRUST),
                withheld(4, "BEL-1", "AVA", Obstacle.TRUST),
                withheld(5, "BEL-1", "hub", Obstacle.MARKING));

        assertThat(run.overall(Measures.of(Obstacle.TRUST))).isEqualTo(2);
        assertThat(run.of(Measures.of(Obstacle.TRUST), "AVA")).isEqualTo(1);
        assertThat(run.of(Measures.of(Obstacle.MARKING), "BEL")).isEqualTo(1);
        assertThat(run.overall(Measures.of(Obstacle.CAPACITY))).isZero();
    }

    @Test
    void aForeignReportThatCouldNotBeLinkedIsLostToStandardsOrTechnology() {
        Measured run = Measured.of(
                TWO,
                1000,
                strayed(3, "AVA-2", "BEL", Obstacle.STANDARDS),
                strayed(4, "AVA-3", "BEL", Obstacle.TECHNOLOGY),
                strayed(5, "BEL-1", "BEL", Obstacle.TECHNOLOGY));

        assertThat(run.of(Measures.of(Obstacle.STANDARDS), "AVA")).isEqualTo(1);
        assertThat(run.overall(Measures.of(Obstacle.TECHNOLOGY))).isEqualTo(1);
        assertThat(run.of(ReportMeasures.STRAYED, "BEL")).isEqualTo(3);
        assertThat(run.overall(ReportMeasures.WITHHELD)).isZero();
    }

    @Test
    void whatAnInstitutionDoesCountsOverallOnly() {
        Measured run = Measured.of(
                TWO,
                1000,
                new ReportShared(1, "AVA-1", "hub", "BEL", InformationKind.ALERT, "P1"),
                new ReportLinked(2, "AVA-1", "hub", "P1", 1, 1, true),
                job(3, "hub", 2));

        assertThat(run.overall(ReportMeasures.SHARED)).isEqualTo(1);
        assertThat(run.of(ReportMeasures.SHARED, "AVA")).isZero();
        assertThat(run.overall(ReportMeasures.LINKED)).isEqualTo(1);
        assertThat(run.overall(ReportMeasures.WAIT)).isEqualTo(2);
        assertThat(run.of(ReportMeasures.WAIT, "AVA")).isNaN();
    }

    @Test
    void onlyTracesThatBetterMeansWouldHaveCaughtAreMissedForTechnology() {
        Measured run = Measured.of(
                TWO,
                1000,
                trace("AVA", Notice.MISSED),
                trace("AVA", Notice.NOTICED),
                trace("BEL", Notice.MISSED_FOR_TECHNOLOGY));

        assertThat(run.of(ReportMeasures.TRACES_MISSED, "BEL")).isEqualTo(1);
        assertThat(run.overall(ReportMeasures.TRACES_MISSED)).isEqualTo(1);
    }

    @Test
    void leaksAreThoseOfTheRecipientAndBreachesConcernTheOrigin() {
        Measured run = Measured.of(
                TWO,
                1000,
                new ReportLeaked(1, "AVA-1", "AVA", "BEL", "P1"),
                new ControlBreached(2, "AVA-1", "hub", "BEL"),
                new HoldingsIntruded(2, "AVA", "P1"),
                new OperativeListed(3, "BEL", "O7", "AVA-1", true));

        assertThat(run.of(ReportMeasures.LEAKS, "BEL")).isEqualTo(1);
        assertThat(run.of(IntelligenceMeasures.INTRUSIONS, "AVA")).isEqualTo(1);
        assertThat(run.of(ReportMeasures.BREACHES, "AVA")).isEqualTo(1);
        assertThat(run.of(ReportMeasures.WATCHLISTED, "BEL")).isEqualTo(1);
    }

    @Test
    void waitingIsAveragedOverAllJobs() {
        Measured run = Measured.of(TWO, 1000, job(1, "AVA", 0), job(2, "AVA", 3), job(3, "BEL", 0));

        assertThat(run.overall(ReportMeasures.WAIT)).isEqualTo(1);
        assertThat(run.of(ReportMeasures.WAIT_SHARE, "AVA")).isEqualTo(0.5);
        assertThat(run.of(ReportMeasures.WAIT_SHARE, "BEL")).isZero();
    }

    @Test
    void nothingBeforeTheEndOfTheWarmupCounts() {
        Measured run = Measured.of(
                Worlds.of(100, "AVA", "BEL"),
                1000,
                filed(99, "AVA-1", "P1", 1),
                shared(99, "AVA-1", "BEL"),
                withheld(99, "AVA-2", "BEL", Obstacle.TRUST),
                strayed(99, "AVA-2", "BEL", Obstacle.STANDARDS),
                job(99, "AVA", 3),
                filed(100, "AVA-2", "P1", 1));

        assertThat(run.overall(ReportMeasures.FILED)).isEqualTo(1);
        assertThat(run.overall(ReportMeasures.SHARED)).isZero();
        assertThat(run.overall(ReportMeasures.WITHHELD)).isZero();
        assertThat(run.overall(Measures.of(Obstacle.TRUST))).isZero();
        assertThat(run.overall(Measures.of(Obstacle.STANDARDS))).isZero();
        assertThat(run.overall(ReportMeasures.WAIT)).isNaN();
    }

    private static TraceConsidered trace(String nation, Notice result) {
        return new TraceConsidered(1, "P1", nation, Channel.TRAVEL, 0.1, 0.2, "ab", result);
    }
}
