package entente.scenarios.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which languages there are, and which one a browser asks for. */
class LanguageTest {

    @Test
    void languagesAreListed() {
        assertThat(Language.all()).contains(Language.ENGLISH).doesNotHaveDuplicates();
        assertThat(Language.find("fr")).contains(new Language("fr"));
        assertThat(Language.find("tlh")).isEmpty();
        assertThat(Language.find(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, English, ltr", "fr, Français, ltr", "de, Deutsch, ltr", "ar, العربية, rtl"})
    void aLanguageKnowsItsNameAndDirection(String tag, String title, String direction) {
        assertThat(new Language(tag).title()).isEqualTo(title);
        assertThat(new Language(tag).direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "'fr-CH, fr;q=0.9, en;q=0.8', fr",
        "'de, fr;q=0.5', fr",
        "'en-GB,fr', en", //
        "'tlh', en",
        "'', en",
        "'not a header;;', en",
        "'en;q=0.2, fr;q=0.7', fr"
    })
    void aBrowserIsAnsweredInTheFirstLanguageItAsksFor(String header, String tag) {
        assertThat(Language.preferred(header).tag()).isEqualTo(tag);
    }

    @Test
    void noHeaderOrAVeryLongOneMeansEnglish() {
        assertThat(Language.preferred(null)).isEqualTo(Language.ENGLISH);
        assertThat(Language.preferred("fr,".repeat(1_000))).isEqualTo(Language.ENGLISH);
    }
}
