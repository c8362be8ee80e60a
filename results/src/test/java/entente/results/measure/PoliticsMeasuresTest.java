package entente.results.measure;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.AffinityShifted;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.event.PoliticsEvent.BlameAssigned;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.PoliticsEvent.LeadershipChanged;
import entente.engine.event.PoliticsEvent.PointDecided;
import entente.engine.event.PoliticsEvent.PolicyAligned;
import entente.engine.event.PoliticsEvent.PolicyPublished;
import entente.engine.event.PoliticsEvent.PriorityChanged;
import entente.engine.event.PoliticsEvent.SharingVerified;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import org.junit.jupiter.api.Test;

/** What changes between nations, and what they decide. */
class PoliticsMeasuresTest {

    private static final Scenario THREE = Worlds.of("AVA", "BEL", "CAR");

    @Test
    void whatConcernsTwoNationsCountsForBothAndOnceOverall() {
        Measured run = Measured.of(
                THREE,
                1000,
                new AgreementBegun(10, "AVA", "BEL"),
                new AgreementBegun(20, "BEL", "CAR"),
                new AgreementEnded(30, "CAR", "BEL"),
                new AffinityShifted(40, "AVA", "CAR", 0.2, AffinityCause.CRISIS));

        assertThat(run.overall(PoliticsMeasures.AGREEMENTS_BEGUN)).isEqualTo(2);
        assertThat(run.of(PoliticsMeasures.AGREEMENTS_BEGUN, "AVA")).isEqualTo(1);
        assertThat(run.of(PoliticsMeasures.AGREEMENTS_BEGUN, "BEL")).isEqualTo(2);
        assertThat(run.overall(PoliticsMeasures.AGREEMENTS_ENDED)).isEqualTo(1);
        assertThat(run.of(PoliticsMeasures.AGREEMENTS_ENDED, "BEL")).isEqualTo(1);
        assertThat(run.overall(PoliticsMeasures.AFFINITY_SHIFTS)).isEqualTo(1);
        assertThat(run.of(PoliticsMeasures.AFFINITY_SHIFTS, "CAR")).isEqualTo(1);
    }

    @Test
    void blameCountsForTheOneBlamedAndAFindingForTheOneFoundOut() {
        Measured run = Measured.of(
                THREE,
                1000,
                new BlameAssigned(10, "AVA", "BEL", "P1", 3),
                new SharingVerified(20, "AVA", "BEL", 10, 2),
                new SharingVerified(30, "AVA", "CAR", 5, 0),
                new LeadershipChanged(40, "CAR"),
                new PriorityChanged(50, "AVA", "ridge", 0.9));

        assertThat(run.of(PoliticsMeasures.BLAME, "BEL")).isEqualTo(1);
        assertThat(run.of(PoliticsMeasures.BLAME, "AVA")).isZero();
        assertThat(run.of(PoliticsMeasures.VERIFICATIONS, "AVA")).isEqualTo(2);
        assertThat(run.of(PoliticsMeasures.KEPT_BACK, "BEL")).isEqualTo(2);
        assertThat(run.overall(PoliticsMeasures.KEPT_BACK)).isEqualTo(2);
        assertThat(run.of(PoliticsMeasures.LEADERSHIP_CHANGES, "CAR")).isEqualTo(1);
        assertThat(run.of(PoliticsMeasures.PRIORITY_CHANGES, "AVA")).isEqualTo(1);
    }

    @Test
    void decisionsBelongToThoseWhoDecide() {
        Measured run = Measured.of(
                Worlds.of(5, "AVA", "BEL"),
                1000,
                new DecisionTaken(1, "AVA", "changeSharing", Message.of("before the warm-up has passed")),
                new DecisionTaken(10, "AVA", "publishPolicy", Message.of("published")),
                new PolicyPublished(10, "AVA", true),
                new DecisionTaken(20, "AVA", "publishPolicy", Message.of("took it back")),
                new PolicyPublished(20, "AVA", false),
                new DecisionTaken(30, "control", "leak", Message.of("a leak")),
                new DecisionRefused(40, "BEL", "alignPolicy", Message.of("no member")),
                new PolicyAligned(50, "BEL", "hub"));

        assertThat(run.of(PoliticsMeasures.DECISIONS_TAKEN, "AVA")).isEqualTo(2);
        assertThat(run.overall(PoliticsMeasures.DECISIONS_TAKEN)).isEqualTo(3);
        assertThat(run.of(PoliticsMeasures.DECISIONS_REFUSED, "BEL")).isEqualTo(1);
        assertThat(run.of(PoliticsMeasures.PUBLISHED, "AVA")).isEqualTo(1);
        assertThat(run.of(InstitutionMeasures.ALIGNED, "BEL")).isEqualTo(1);
    }

    @Test
    void aDecisionPointIsChosenUnlessItsStandingOptionHeld() {
        Measured run = Measured.of(
                THREE,
                1000,
                new PointDecided(10, "AVA", "hotline", "open", false),
                new PointDecided(20, "AVA", "treaty", "wait", true));

        assertThat(run.of(PoliticsMeasures.POINTS_CHOSEN, "AVA")).isEqualTo(0.5);
        assertThat(run.of(PoliticsMeasures.POINTS_CHOSEN, "BEL")).isNaN();
    }
}
