package entente.results.measure;

import static entente.results.sample.Events.interdicted;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.JusticeEvent.EvidenceRequested;
import entente.engine.event.JusticeEvent.EvidenceWeighed;
import entente.engine.event.JusticeEvent.ExtraditionAsked;
import entente.engine.event.JusticeEvent.ExtraditionRefused;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeCharged;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeExtradited;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import org.junit.jupiter.api.Test;

/** Arrests and what becomes of them, at home and across borders. */
class JusticeMeasuresTest {

    private static final Scenario TWO = Worlds.of("AVA", "BEL");

    @Test
    void anArrestCrossesABorderAbroadOrInAJointOperation() {
        Measured run = Measured.of(
                TWO,
                1000,
                interdicted(10, "P1", "AVA", "AVA", false, true),
                arrested(10, "O1", "AVA", "AVA"),
                arrested(10, "O2", "AVA", "BEL"),
                interdicted(20, "P2", "AVA", "BEL", true, true),
                arrested(20, "O3", "AVA", "AVA"),
                interdicted(30, "P3", "BEL", "BEL", false, true),
                arrested(30, "O4", "BEL", "BEL"));

        assertThat(run.of(JusticeMeasures.ARRESTS_DOMESTIC, "AVA")).isEqualTo(1);
        assertThat(run.of(JusticeMeasures.ARRESTS_CROSS_BORDER, "AVA")).isEqualTo(2);
        assertThat(run.of(JusticeMeasures.ARRESTS_DOMESTIC, "BEL")).isEqualTo(1);
        assertThat(run.overall(CaseMeasures.ARRESTS)).isEqualTo(4);
    }

    @Test
    void aReleaseIsOfTheKindOfItsArrest() {
        Measured run = Measured.of(
                Worlds.of(15, "AVA", "BEL"),
                1000,
                arrested(10, "O1", "AVA", "AVA"),
                arrested(10, "O2", "AVA", "BEL"),
                new OperativeReleased(12, "O1", "AVA", true),
                arrested(20, "O1", "AVA", "BEL"),
                new OperativeReleased(30, "O1", "AVA", false),
                new OperativeReleased(31, "O2", "AVA", true),
                arrested(40, "O2", "BEL", "BEL"),
                new OperativeReleased(50, "O2", "BEL", true));

        assertThat(run.of(JusticeMeasures.RELEASES_CROSS_BORDER, "AVA")).isEqualTo(2);
        assertThat(run.of(JusticeMeasures.RELEASES_DOMESTIC, "AVA")).isZero();
        assertThat(run.of(JusticeMeasures.RELEASES_DOMESTIC, "BEL")).isEqualTo(1);
        assertThat(run.overall(JusticeMeasures.RELEASES_WITHOUT_EVIDENCE)).isEqualTo(2);
    }

    @Test
    void chargesAndVerdictsAreSplitByTheShareOfOthersInThem() {
        Measured run = Measured.of(
                TWO,
                1000,
                new OperativeCharged(10, "O1", "AVA", true),
                new OperativeCharged(10, "O2", "AVA", false),
                new OperativeCharged(10, "O3", "AVA", false),
                new OperativeCharged(10, "O4", "BEL", true),
                new OperativeConvicted(100, "O1", "AVA", true),
                new OperativeConvicted(100, "O2", "AVA", false),
                new OperativeAcquitted(100, "O3", "AVA", false),
                new OperativeAcquitted(100, "O4", "BEL", true));

        assertThat(run.of(JusticeMeasures.CHARGES_DOMESTIC, "AVA")).isEqualTo(2);
        assertThat(run.overall(JusticeMeasures.CHARGES_CROSS_BORDER)).isEqualTo(2);
        assertThat(run.overall(JusticeMeasures.CONVICTIONS_DOMESTIC)).isEqualTo(1);
        assertThat(run.of(JusticeMeasures.CONVICTIONS_CROSS_BORDER, "AVA")).isEqualTo(1);
        assertThat(run.of(JusticeMeasures.ACQUITTALS_DOMESTIC, "AVA")).isEqualTo(1);
        assertThat(run.of(JusticeMeasures.ACQUITTALS_CROSS_BORDER, "BEL")).isEqualTo(1);
        assertThat(run.of(JusticeMeasures.CONVICTION_SHARE, "AVA")).isEqualTo(2.0 / 3);
        assertThat(run.of(JusticeMeasures.CONVICTION_SHARE, "BEL")).isZero();
        assertThat(run.overall(JusticeMeasures.CONVICTION_SHARE)).isEqualTo(0.5);
    }

    @Test
    void withoutAVerdictThereIsNoShareOfConvictions() {
        Measured run = Measured.of(TWO, 1000, new OperativeCharged(10, "O1", "AVA", true));

        assertThat(run.overall(JusticeMeasures.CONVICTION_SHARE)).isNaN();
        assertThat(run.overall(JusticeMeasures.FOREIGN_ADMITTED)).isNaN();
    }

    @Test
    void foreignEvidenceIsAdmittedInPart() {
        Measured run = Measured.of(
                TWO,
                1000,
                new EvidenceWeighed(10, "O1", "AVA", 3, 1, 0.5),
                new EvidenceWeighed(20, "O2", "AVA", 2, 0, 0.5),
                new EvidenceWeighed(30, "O3", "BEL", 2, 0, 0));

        assertThat(run.of(JusticeMeasures.FOREIGN_ADMITTED, "AVA")).isEqualTo(0.5);
        assertThat(run.of(JusticeMeasures.FOREIGN_ADMITTED, "BEL")).isNaN();
    }

    @Test
    void requestsBelongToTheOneWhoAsks() {
        Measured run = Measured.of(
                TWO,
                1000,
                new EvidenceRequested(10, "AVA", "BEL", "P1", 4),
                new ExtraditionAsked(10, "O1", "AVA", "BEL"),
                new ExtraditionAsked(11, "O2", "AVA", "BEL"),
                new OperativeExtradited(40, "O1", "AVA", "BEL"),
                new ExtraditionRefused(41, "O2", "AVA", "BEL", Obstacle.JURISDICTION));

        assertThat(run.of(JusticeMeasures.EVIDENCE_REQUESTS, "AVA")).isEqualTo(1);
        assertThat(run.of(JusticeMeasures.EXTRADITIONS_ASKED, "AVA")).isEqualTo(2);
        assertThat(run.of(JusticeMeasures.EXTRADITIONS_GRANTED, "AVA")).isEqualTo(1);
        assertThat(run.of(JusticeMeasures.EXTRADITIONS_REFUSED, "AVA")).isEqualTo(1);
        assertThat(run.of(JusticeMeasures.EXTRADITIONS_ASKED, "BEL")).isZero();
    }

    private static OperativeArrested arrested(double day, String operative, String nation, String host) {
        return new OperativeArrested(day, operative, "ridge", "OPERATIVE", nation, host);
    }
}
