package entente.scenarios.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.description.Message;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts by key and language, filled in. */
class MessagesTest {

    private static final Language FRENCH = new Language("fr");
    private static final String SAMPLE = "entente.scenarios.message.sample";

    private final Messages messages = new Messages(List.of(SAMPLE));

    @Test
    void textsAreReadAsUtf8() {
        assertThat(messages.text(FRENCH, "sample.plain")).isEqualTo("Tel quel : ça, là – « déjà »");
        assertThat(messages.text(Language.ENGLISH, "sample.plain")).isEqualTo("As it stands");
    }

    @Test
    void englishStandsInWhereALanguageHasNoText() {
        assertThat(messages.text(FRENCH, "sample.onlyEnglish", 3)).isEqualTo("Only in English: 3");
        assertThat(Messages.read(SAMPLE, FRENCH)).doesNotContainKey("sample.onlyEnglish");
        assertThat(messages.of(FRENCH)).containsKey("sample.onlyEnglish");
    }

    @Test
    void aBundleThatALanguageLacksIsEmpty() {
        assertThat(Messages.read(SAMPLE, new Language("de"))).isEmpty();
        assertThat(Messages.read("entente.scenarios.message.nothing", FRENCH)).isEmpty();
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(messages.text(Language.ENGLISH, "sample.number", 1234567, 2_000_000L, 0.25))
                .isEqualTo("1,234,567 of 2,000,000 – half is 0.25");
        assertThat(messages.text(FRENCH, "sample.number", 1234567, 2_000_000L, 0.25))
                .isEqualTo("1\u202f234\u202f567 sur 2\u202f000\u202f000 – la moitié est 0,25");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, no reports",
        "en, 1, 1 report",
        "en, 2, 2 reports", //
        "fr, 0, aucun rapport",
        "fr, 1, 1 rapport",
        "fr, 1.5, '1,5 rapport'",
        "fr, 2, 2 rapports"
    })
    void pluralsFollowTheLanguage(String tag, double count, String text) {
        assertThat(messages.text(new Language(tag), "sample.plural", count)).isEqualTo(text);
    }

    @Test
    void daysAreWrittenAsTheLanguageDoes() {
        GregorianCalendar day = new GregorianCalendar(2026, 10, 28);

        assertThat(messages.text(Language.ENGLISH, "sample.day", day.getTime())).isEqualTo("November 28, 2026");
        assertThat(messages.text(FRENCH, "sample.day", day.getTime())).isEqualTo("28 novembre 2026");
    }

    @Test
    void messagesWithinMessagesAreInTheSameLanguage() {
        Message message = Message.of("sample.outer", Message.of("sample.outer", Message.of("sample.plural", 2)));

        assertThat(messages.text(FRENCH, message)).isEqualTo("C’est refusé : C’est refusé : 2 rapports");
    }

    @Test
    void listsAreJoinedAsTheLanguageDoes() {
        Message message = Message.of("sample.list", List.of("VAL", "COR", Message.of("sample.plural", 1)));

        assertThat(messages.text(Language.ENGLISH, message)).isEqualTo("Waiting for VAL, COR, and 1 report");
        assertThat(messages.text(FRENCH, message)).isEqualTo("En attente de VAL, COR et 1 rapport");
    }

    @Test
    void argumentsAreNoPatterns() {
        assertThat(messages.text(Language.ENGLISH, "sample.onlyEnglish", "{0} 'and' {1}"))
                .isEqualTo("Only in English: {0} 'and' {1}");
    }

    @Test
    void aKeyThatIsMissingIsNamed() {
        assertThat(messages.has("sample.nothing")).isFalse();
        assertThatThrownBy(() -> messages.text(FRENCH, "sample.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no message sample.nothing in fr");
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        assertThatThrownBy(() -> new Messages(List.of(SAMPLE, SAMPLE)))
                .hasMessageContaining("sample.day stands twice in en");
    }

    @Test
    void severalThreadsMayAskAtOnce() {
        List<String> expected =
                IntStream.range(0, 2_000).mapToObj(i -> i + " of 1 – half is 2").toList();

        List<String> texts = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> messages.text(Language.ENGLISH, "sample.number", String.valueOf(i), 1, 2))
                .toList();

        assertThat(texts).isEqualTo(expected);
    }
}
