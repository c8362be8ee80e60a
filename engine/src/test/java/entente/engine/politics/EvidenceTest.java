package entente.engine.politics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What reports say of how many plots two networks begin. */
class EvidenceTest {

    private static final double[] NOWHERE = {0, 0};

    private final Evidence evidence = new Evidence(2);

    @Test
    void atFirstAllAreAlike() {
        assertThat(evidence.activity(NOWHERE)).containsExactly(1, 1);
    }

    /** Twice the effort finds twice as much of the same. */
    @Test
    void whatIsLookedForMoreIsNotTakenForMore() {
        evidence.look(new double[] {0.39, 0.19}, 100);
        note(0, 39);
        note(1, 19);
        assertThat(evidence.activity(NOWHERE)[0]).isCloseTo(1, within(1e-12));
        assertThat(evidence.activity(NOWHERE)[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void whereMuchIsLookedForAndNothingFoundThereIsLittle() {
        evidence.look(new double[] {0.09, 0}, 100);
        assertThat(evidence.activity(NOWHERE)[0]).isCloseTo(0.1, within(1e-12));
        assertThat(evidence.activity(NOWHERE)[1]).isEqualTo(1);
    }

    /** The author expected 4 and had 14; 9 of 10 count here. */
    @Test
    void anAssessmentTellsWhatOnesOwnSoilDoesNotShow() {
        evidence.read(3, 1, 0.9 * 14, 0.9 * 4, 50);
        assertThat(evidence.activity(NOWHERE)[0]).isEqualTo(1);
        assertThat(evidence.activity(NOWHERE)[1]).isCloseTo((1 + 12.6) / (1 + 3.6), within(1e-12));
    }

    /** Of 12 reports from others 9 were to be expected on the first network, if both were alike. */
    @Test
    void ofWhatOthersSendOnlyTheSpreadCounts() {
        for (int report = 0; report < 6; report++) {
            evidence.noteForeign(0);
            evidence.noteForeign(1);
        }
        double[] activity = evidence.activity(new double[] {0.75, 0.25});
        assertThat(activity[0]).isCloseTo(7 / 10.0, within(1e-12));
        assertThat(activity[1]).isCloseTo(7 / 4.0, within(1e-12));
    }

    /** 3 of one's own and 7 from others: 7 for 4, with one of one's own taken for granted. */
    @Test
    void whoGetsMuchFromOthersGoesOnExpectingIt() {
        assertThat(evidence.foreignToOwn()).isZero();
        note(0, 3);
        for (int report = 0; report < 7; report++) {
            evidence.noteForeign(1);
        }
        assertThat(evidence.foreignToOwn()).isEqualTo(1.75);
    }

    @Test
    void reportsFadeWithWhatWasExpected() {
        evidence.look(new double[] {0.06, 0.02}, 100);
        note(0, 12);
        evidence.fade();
        assertThat(evidence.own(0)).isEqualTo(6);
        assertThat(evidence.activity(NOWHERE)[0]).isCloseTo(7 / 4.0, within(1e-12));
    }

    @Test
    void anAuthorKeepsWhatItExpectedWhenItWrote() {
        evidence.look(new double[] {0.06, 0.02}, 100);
        evidence.write(0);
        evidence.look(new double[] {0.06, 0.02}, 200);
        assertThat(evidence.writtenExpected(0)).isCloseTo(6, within(1e-12));
    }

    private void note(int network, int reports) {
        for (int report = 0; report < reports; report++) {
            evidence.noteOwn(network);
        }
    }
}
