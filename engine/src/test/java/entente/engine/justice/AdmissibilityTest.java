package entente.engine.justice;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.justice.CourtWorlds.detector;
import static entente.engine.justice.CourtWorlds.operatives;
import static entente.engine.justice.CourtWorlds.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.JusticeEvent.EvidenceWeighed;
import entente.engine.event.JusticeEvent.OperativeCharged;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.Marking;
import entente.engine.scenario.NationalLaw.LegalFamily;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * AAA sees nothing and acts on three reports of weight 1 that BBB shares as intelligence. BBB's law keeps it from sending
 * evidence, so that courts have that intelligence alone, which marking, agreement and law must admit.
 */
class AdmissibilityTest {

    private static final Gateway CLOSED = new Gateway(LawfulBasis.CLOSED, List.of());

    private Object[] detector = {};
    private Object[] source = {};
    private Object[] terms = {};
    private Record[] more = {};

    private Scenario world() {
        List<Record> parts = new ArrayList<>(List.of(more));
        parts.add(detector(with(detector, "sensorCoverage", 0, "chargeThreshold", 1, "detentionDays", 14)));
        parts.add(source("BBB", with(source, "law.evidence", CLOSED)));
        parts.add(agreement("AAA", "BBB", with(terms, "jointOperations", false)));
        parts.add(operatives(Map.of("AAA", 0.5, "BBB", 0.5)));
        return scenario(3 * YEAR, parts.toArray(Record[]::new));
    }

    private static Object[] with(Object[] own, Object... given) {
        Object[] all = Arrays.copyOf(given, given.length + own.length);
        System.arraycopy(own, 0, all, given.length, own.length);
        return all;
    }

    private void assertWeighed(double foreign, double excluded) {
        Run run = run(world(), 1);
        assertThat(run.events(EvidenceWeighed.class)).hasSizeGreaterThan(20).allSatisfy(e -> {
            assertThat(e.nation()).isEqualTo("AAA");
            assertThat(e.foreign()).isCloseTo(foreign, within(1e-9));
            assertThat(e.admitted()).isCloseTo(foreign, within(1e-9));
            assertThat(e.excluded()).isCloseTo(excluded, within(1e-9));
        });
        if (foreign >= 1) {
            assertThat(run.events(OperativeCharged.class))
                    .isNotEmpty()
                    .allMatch(OperativeCharged::crossBorder, "foreign reports had a part in it");
            assertThat(run.events(OperativeReleased.class)).isEmpty();
        } else {
            assertThat(run.events(OperativeCharged.class)).isEmpty();
            assertThat(run.events(OperativeReleased.class)).isNotEmpty().allMatch(OperativeReleased::forWantOfEvidence);
        }
    }

    @Test
    void openIntelligenceIsHeardWhereAgreementAndLawAllow() {
        assertWeighed(3, 0);
    }

    @Test
    void onlyGreenAndClearMarkingsAreHeard() {
        source = new Object[] {"marking", Marking.GREEN};
        assertWeighed(3, 0);
        source = new Object[] {"marking", Marking.AMBER};
        assertWeighed(0, 3);
        more = new Record[] {rules("lifted", List.of(Obstacle.MARKING))};
        assertWeighed(3, 0);
    }

    @Test
    void theAgreementMustProvideForIt() {
        terms = new Object[] {"evidenceTransfer", false};
        assertWeighed(0, 3);
    }

    @Test
    void theLawOfTheCourtMustAdmitIt() {
        detector = new Object[] {"admitsForeignIntelligence", false};
        assertWeighed(0, 3);
    }

    /** With 0.6 across traditions: 1.8 of 3 between civil and common law, 2.4 where either is mixed, all within one. */
    @ParameterizedTest
    @CsvSource({
        "CIVIL, CIVIL, 3",
        "COMMON, COMMON, 3",
        "MIXED, MIXED, 3",
        "CIVIL, COMMON, 1.8",
        "COMMON, CIVIL, 1.8",
        "MIXED, CIVIL, 2.4",
        "COMMON, MIXED, 2.4"
    })
    void anotherLegalTraditionTakesItsShare(LegalFamily court, LegalFamily origin, double admitted) {
        detector = new Object[] {"family", court};
        source = new Object[] {"family", origin};
        more = new Record[] {rules("courts.crossFamilyEvidence", 0.6)};
        assertWeighed(admitted, 3 - admitted);
    }

    @Test
    void sanitisationWeakensItInCourtAsElsewhere() {
        source = new Object[] {"sanitisation", 0.25};
        // Four reports of three quarters each reach the threshold of three.
        assertWeighed(3, 0);
    }

    @Test
    void withLawNoObstacleEverythingIsAdmitted() {
        detector = new Object[] {"admitsForeignIntelligence", false, "family", LegalFamily.COMMON};
        source = new Object[] {"marking", Marking.AMBER};
        terms = new Object[] {"evidenceTransfer", false};
        more = new Record[] {rules("lifted", List.of(Obstacle.LAW), "courts.crossFamilyEvidence", 0.6)};
        assertWeighed(3, 0);
    }

    @Test
    void soItIsInThePooledBound() {
        detector = new Object[] {"admitsForeignIntelligence", false};
        more = new Record[] {rules("sharing", SharingRegime.POOLED)};
        assertWeighed(3, 0);
    }
}
