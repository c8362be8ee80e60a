package entente.scenarios.message;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchElisionTest {

    @ParameterizedTest
    @CsvSource({
        "de {0}, de Illyra, d’Illyra",
        "de {0}, de Hochmark, de Hochmark",
        "que {0}, dit que Élan vient, dit qu’Élan vient",
        "lorsque {0}, Lorsque Illyra parle, Lorsqu’Illyra parle",
        "{0}, ce que Ada a écrit, ce que Ada a écrit",
        "de {0}, grande Illyra, grande Illyra"
    })
    void deAndQueAreElidedBeforeNamesThatBeginWithAVowel(String pattern, String text, String elided) {
        assertThat(FrenchElision.of(pattern, text)).isEqualTo(elided);
    }

    @Test
    void messagesAreElidedInFrenchAlone() {
        Messages messages = Messages.shared();
        Message message = Message.of("outcome.proposeAgreement", "Illyra");
        assertThat(messages.text(Language.ENGLISH, message)).endsWith("to Illyra");
        assertThat(messages.text(FrenchElision.FRENCH, message)).endsWith("Illyra");
    }
}
