package entente.scenarios.message;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishCapitalTest {

    @ParameterizedTest
    @CsvSource({
        "'{0} signs.', the Boreal Cantons signs., The Boreal Cantons signs.",
        "'{0} signs.', Illyra signs., Illyra signs.",
        "'{0}', the Bureau, the Bureau",
        "'of {0}', of the Bureau, of the Bureau",
        "'{0, plural, one {{1} asks} other {x}}', the Cantons asks, The Cantons asks"
    })
    void aNameWithItsArticleBeginsASentenceWithACapital(String pattern, String text, String written) {
        assertThat(EnglishCapital.of(pattern, text)).isEqualTo(written);
    }

    @Test
    void itIsSmallWithinAnother() {
        Message cantons = Message.of("names.inSentence", "Boreal Cantons");

        assertThat(Messages.shared().text(Language.ENGLISH, Message.of("names.broadcaster.3", cantons)))
                .isEqualTo("The Voice of the Boreal Cantons");
        assertThat(Messages.shared().text(Language.ENGLISH, "names.broadcaster.1", List.of(cantons, "Illyra")))
                .isEqualTo("The Boreal Cantons and Illyra Television");
    }
}
