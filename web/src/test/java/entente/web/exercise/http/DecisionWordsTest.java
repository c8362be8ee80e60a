package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionWordsTest {

    @Test
    void aDecisionIsToldByItsKindAndWhatItNames() {
        assertThat(DecisionWords.of("{\"type\":\"publishPolicy\",\"day\":3.0,\"nation\":\"HMK\",\"published\":true}"))
                .isEqualTo("publish policy: published true");
        assertThat(DecisionWords.of("{\"type\":\"changeSharing\",\"day\":0,\"nation\":\"HMK\","
                        + "\"change\":{\"to\":null,\"marking\":\"RED\",\"minimumTrust\":0.5}}"))
                .isEqualTo("change sharing: marking RED, minimumTrust 0.5");
        assertThat(DecisionWords.of("{\"type\":\"treaty\",\"parties\":[\"AAA\",\"BBB\"]}"))
                .isEqualTo("treaty: parties AAA, BBB");
        assertThat(DecisionWords.of("{\"type\":\"holdDialogue\",\"day\":1}")).isEqualTo("hold dialogue");
    }
}
