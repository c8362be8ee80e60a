package entente.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.event.InstitutionEvent.AssessmentsMerged;
import entente.engine.event.InstitutionEvent.ExerciseHeld;
import entente.engine.event.InstitutionEvent.IntegrationAssessed;
import entente.engine.event.InstitutionEvent.ProgrammeDelivered;
import entente.engine.event.InstitutionEvent.WatchlistAsked;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import org.junit.jupiter.api.Test;

/** Integration, and what institutions do. */
class InstitutionMeasuresTest {

    private static final Scenario TWO = Worlds.of("AVA", "BEL");

    @Test
    void integrationIsAveragedOverTheTimesAtWhichStockWasTaken() {
        Measured run = Measured.of(
                Worlds.of(50, "AVA", "BEL"),
                1000,
                new IntegrationAssessed(40, "*", 0, 0, 0, 0),
                new IntegrationAssessed(100, "AVA", 0.5, 0.2, 0.1, 0.4),
                new IntegrationAssessed(100, "*", 0.6, 0.4, -0.2, 0.5),
                new IntegrationAssessed(300, "AVA", 0.7, 0.4, 0.3, 0.6),
                new IntegrationAssessed(300, "*", 0.8, 0.6, 0.4, 0.7));

        assertThat(run.overall(InstitutionMeasures.POLICY_LIKENESS)).isCloseTo(0.7, within(1e-12));
        assertThat(run.overall(InstitutionMeasures.INTEROPERABILITY)).isCloseTo(0.5, within(1e-12));
        assertThat(run.overall(PoliticsMeasures.AFFINITY)).isCloseTo(0.1, within(1e-12));
        assertThat(run.overall(PoliticsMeasures.TRUST)).isCloseTo(0.6, within(1e-12));
        assertThat(run.of(InstitutionMeasures.POLICY_LIKENESS, "AVA")).isCloseTo(0.6, within(1e-12));
        assertThat(run.of(PoliticsMeasures.TRUST, "AVA")).isCloseTo(0.5, within(1e-12));
        assertThat(run.of(PoliticsMeasures.TRUST, "BEL")).isNaN();
        assertThat(run.overall(InstitutionMeasures.MEMBER_LIKENESS)).isNaN();
    }

    @Test
    void membersOfInstitutionsAreLookedAtApart() {
        Measured run = Measured.of(
                TWO,
                1000,
                new IntegrationAssessed(100, "hub", 0.9, 0.8, 0, 0.5),
                new IntegrationAssessed(100, "forum", 0.5, 0.4, 0, 0.5),
                new IntegrationAssessed(100, "*", 0.2, 0.1, 0, 0.5));

        assertThat(run.overall(InstitutionMeasures.MEMBER_LIKENESS)).isCloseTo(0.7, within(1e-12));
        assertThat(run.overall(InstitutionMeasures.MEMBER_INTEROPERABILITY)).isCloseTo(0.6, within(1e-12));
        assertThat(run.overall(InstitutionMeasures.POLICY_LIKENESS)).isEqualTo(0.2);
    }

    @Test
    void aQuestionToAWatchlistIsAHitOrNone() {
        Measured run = Measured.of(
                TWO,
                1000,
                new WatchlistAsked(10, "forum", "AVA", "O1", true),
                new WatchlistAsked(20, "forum", "AVA", "O2", false),
                new WatchlistAsked(30, "forum", "AVA", "O3", false),
                new WatchlistAsked(40, "forum", "AVA", "O4", false));

        assertThat(run.of(IntelligenceMeasures.QUERIES, "AVA")).isEqualTo(4);
        assertThat(run.of(IntelligenceMeasures.HITS, "AVA")).isEqualTo(0.25);
        assertThat(run.of(IntelligenceMeasures.HITS, "BEL")).isNaN();
    }

    @Test
    void whatAnInstitutionOrganisesCountsOverallOnly() {
        Measured run = Measured.of(
                TWO,
                1000,
                new ExerciseHeld(10, "forum", 8),
                new ExerciseHeld(20, "AVA", 2),
                new AssessmentsMerged(30, "hub", "ridge", 5, 6),
                new ProgrammeDelivered(40, "centre", "BEL", ProgrammeKind.TRAINING, "fieldCoverage", 0.6));

        assertThat(run.overall(InstitutionMeasures.EXERCISES)).isEqualTo(2);
        assertThat(run.of(InstitutionMeasures.EXERCISES, "AVA")).isEqualTo(1);
        assertThat(run.overall(InstitutionMeasures.ASSESSMENTS_MERGED)).isEqualTo(5);
        assertThat(run.of(InstitutionMeasures.PROGRAMMES, "BEL")).isEqualTo(1);
    }

    @Test
    void anEstimateErrsFromTheTrueShareOfTheThreat() {
        Measured run = Measured.of(
                TWO,
                1000,
                new AssessmentUsed(10, "AVA", "BEL", "ridge", 0.5, 0.4),
                new AssessmentUsed(20, "AVA", "hub", "delta", 0.3, 0.6));

        assertThat(run.of(IntelligenceMeasures.ESTIMATE_ERROR, "AVA")).isCloseTo(0.2, within(1e-12));
        assertThat(run.of(IntelligenceMeasures.ESTIMATE_ERROR, "BEL")).isNaN();
        assertThat(run.of(InstitutionMeasures.ASSESSMENTS_USED, "AVA")).isEqualTo(2);
    }
}
