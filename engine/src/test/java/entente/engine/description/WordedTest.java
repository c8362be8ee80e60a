package entente.engine.description;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.SharingRegime;
import org.junit.jupiter.api.Test;

/** The words that stand for constants in files. */
class WordedTest {

    @Test
    void wordsAreTheNamesInLowerCamelCase() {
        assertThat(Posture.NEED_TO_KNOW.word()).isEqualTo("needToKnow");
        assertThat(SharingRegime.AS_WRITTEN.word()).isEqualTo("asWritten");
        assertThat(RecoveryRule.NONE.word()).isEqualTo("none");
        assertThat(InstitutionKind.FUSION_CENTRE.word()).isEqualTo("fusionCentre");
    }

    @Test
    void markingsAndObstaclesAreWrittenAsTheFieldWritesThem() {
        assertThat(Marking.values())
                .extracting(Marking::word)
                .containsExactly("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED");
        assertThat(Obstacle.CHANNELS.word()).isEqualTo("CHANNELS");
    }
}
