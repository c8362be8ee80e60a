package entente.results.measure;

import static entente.results.sample.Events.closed;
import static entente.results.sample.Events.interdicted;
import static entente.results.sample.Events.opened;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.event.CaseEvent.FalseMatchMade;
import entente.engine.event.CaseEvent.FundsFrozen;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import org.junit.jupiter.api.Test;

/** Cases, interdictions and joint operations. */
class CaseMeasuresTest {

    private static final Scenario TWO = Worlds.of("AVA", "BEL");

    @Test
    void precisionIsTheShareOfCasesOnRealPlots() {
        Measured run = Measured.of(
                TWO,
                1000,
                opened(1, "P1", "AVA", true),
                opened(2, "X1", "AVA", false),
                closed(3, "X1", "AVA", Ending.WRONGFUL),
                closed(3, "P1", "AVA", Ending.ATTACKED),
                new FalseLeadTaken(4, "AVA", 30));

        assertThat(run.overall(CaseMeasures.PRECISION)).isEqualTo(0.5);
        assertThat(run.of(CaseMeasures.PRECISION, "BEL")).isNaN();
        assertThat(run.of(CaseMeasures.WRONGFUL, "AVA")).isEqualTo(1);
        assertThat(run.of(CaseMeasures.FALSE_LEADS, "AVA")).isEqualTo(1);
    }

    @Test
    void freezesAndFalseMatchesBelongToWhoMakesThem() {
        Measured run = Measured.of(
                TWO,
                1000,
                new FundsFrozen(1, "P1", "AVA", true, 90),
                new FundsFrozen(2, "X1", "AVA", false, 90),
                new FalseMatchMade(3, "BEL", 4));

        assertThat(run.of(CaseMeasures.FUNDS_FROZEN, "AVA")).isEqualTo(2);
        assertThat(run.overall(CaseMeasures.FUNDS_FROZEN_WRONGLY)).isEqualTo(1);
        assertThat(run.of(CaseMeasures.FALSE_MATCHES, "BEL")).isEqualTo(1);
        assertThat(run.of(CaseMeasures.FALSE_MATCHES, "AVA")).isZero();
    }

    @Test
    void interdictionsBelongToTheDetector() {
        Measured run = Measured.of(
                TWO,
                1000,
                interdicted(1, "P1", "AVA", "AVA", false, true),
                interdicted(2, "P2", "AVA", "BEL", true, false),
                interdicted(3, "P3", "BEL", "AVA", false, true));

        assertThat(run.of(CaseMeasures.DOMESTIC, "AVA")).isEqualTo(1);
        assertThat(run.of(CaseMeasures.CROSS_BORDER, "AVA")).isEqualTo(1);
        assertThat(run.overall(CaseMeasures.CROSS_BORDER)).isEqualTo(2);
        assertThat(run.overall(CaseMeasures.JOINT)).isEqualTo(1);
        assertThat(run.of(CaseMeasures.THANKS_TO_SHARING, "AVA")).isEqualTo(1);
        assertThat(run.of(CaseMeasures.THANKS_TO_SHARING, "BEL")).isZero();
    }

    @Test
    void requestsBelongToTheOneWhoAsks() {
        Measured run = Measured.of(
                TWO,
                1000,
                new JointOperationAsked(1, "P1", "AVA", "BEL"),
                new JointOperationDeclined(2, "P1", "AVA", "BEL", Obstacle.POLITICS),
                new JointOperationAsked(32, "P1", "AVA", "BEL"),
                new JointOperationAccepted(32, "P1", "AVA", "BEL"));

        assertThat(run.of(CaseMeasures.ASKED, "AVA")).isEqualTo(2);
        assertThat(run.of(CaseMeasures.DECLINED, "AVA")).isEqualTo(1);
        assertThat(run.of(CaseMeasures.ACCEPTED, "AVA")).isEqualTo(1);
        assertThat(run.of(CaseMeasures.ASKED, "BEL")).isZero();
    }

    @Test
    void jointOperationsSucceedInPartOfThoseAccepted() {
        Measured run = Measured.of(
                TWO,
                1000,
                new JointOperationAccepted(32, "P1", "AVA", "BEL"),
                new JointOperationAccepted(40, "P2", "AVA", "BEL"),
                interdicted(50, "P2", "AVA", "BEL", true, true),
                interdicted(60, "P3", "BEL", "BEL", false, true));

        assertThat(run.of(CaseMeasures.JOINT_SUCCESS, "AVA")).isEqualTo(0.5);
        assertThat(run.overall(CaseMeasures.JOINT_SUCCESS)).isEqualTo(0.5);
        assertThat(run.of(CaseMeasures.JOINT_SUCCESS, "BEL")).isNaN();
    }

    @Test
    void casesWaitForTeams() {
        Measured run = Measured.of(
                TWO, 1000, new CaseOpened(10, "P1", "AVA", 6, true), new CaseOpened(20, "X1", "AVA", 0, false));

        assertThat(run.of(CaseMeasures.CASE_WAIT, "AVA")).isEqualTo(3);
        assertThat(run.of(CaseMeasures.CASE_WAIT, "BEL")).isNaN();
    }
}
