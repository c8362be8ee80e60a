package entente.scenarios.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import entente.engine.decision.Outcome;
import entente.engine.description.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every outcome and refusal that the engine knows has its words, and none has words that it does not know. */
class OutcomeMessagesTest {

    private static final Messages MESSAGES = new Messages();
    private static final Path ENGINE = Path.of("../engine/src/main/java");
    private static final Pattern OUTCOME =
            Pattern.compile("Outcome\\s*\\.changed(?:If\\([^\"]*?|\\([^\")]*?)\"(\\w+)\"");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"(\\w+)\"");

    private static Set<String> used(Pattern pattern, String prefix) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ENGINE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(prefix + matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static Set<String> keys(String bundle, Language language) {
        return new TreeSet<>(
                Messages.read("entente.scenarios.messages." + bundle, language).keySet());
    }

    @Test
    void everyRefusalOfTheEngineHasItsWords() throws IOException {
        assertThat(keys("refusal", Language.ENGLISH)).isEqualTo(used(REFUSAL, "refusal."));
    }

    @Test
    void everyOutcomeOfTheEngineHasItsWords() throws IOException {
        assertThat(keys("outcome", Language.ENGLISH)).containsAll(used(OUTCOME, "outcome."));
        assertThat(used(OUTCOME, "outcome.")).hasSizeGreaterThan(20);
    }

    @Test
    void everyLanguageHasAllOfThem() {
        for (Language language : Language.all()) {
            for (String bundle : List.of("outcome", "refusal")) {
                assertThat(keys(bundle, language))
                        .as("%s in %s", bundle, language.tag())
                        .isEqualTo(keys(bundle, Language.ENGLISH));
            }
        }
    }

    @Test
    void placesAreTheSameInEveryLanguage() {
        Pattern place = Pattern.compile("\\{(\\d)");
        for (Language language : Language.all()) {
            Map<String, String> english = MESSAGES.of(Language.ENGLISH);
            MESSAGES.of(language).forEach((key, text) -> {
                if (key.startsWith("outcome.") || key.startsWith("refusal.")) {
                    assertThat(places(place, text))
                            .as("%s in %s", key, language.tag())
                            .isEqualTo(places(place, english.getOrDefault(key, "")));
                }
            });
        }
    }

    private static Set<String> places(Pattern place, String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = place.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    static Stream<Arguments> english() {
        return Stream.of(
                arguments(Outcome.UNCHANGED.message(), "it was so already"),
                arguments(Outcome.changed("chooseOption", "yes", "gate").message(), "chose \"yes\" at gate"),
                arguments(Message.of("refusal.fellDue", "gate", 30.0), "gate fell due on day 30.0"),
                arguments(Message.of("refusal.fellDue", "gate", 1030.25), "gate fell due on day 1030.25"),
                arguments(
                        Message.of("refusal.tooLittleMoney", 0.4, 0.5),
                        "money is 0.4: an analyst costs 0.5 for a year"),
                arguments(
                        Message.of("refusal.mustKeepAnAnalyst", "AAA", 1200),
                        "AAA has 1200 analysts and must keep one"),
                arguments(Message.of("refusal.noNationAmong", "AAA, XXX"), "there is no such nation among [AAA, XXX]"));
    }

    @ParameterizedTest
    @MethodSource("english")
    void numbersAndQuotesReadAsTheyAlwaysDid(Message message, String words) {
        assertThat(MESSAGES.text(Language.ENGLISH, message)).isEqualTo(words);
    }

    @Test
    void frenchHasFrenchNumbers() {
        Language french = Language.find("fr").orElseThrow();
        assertThat(MESSAGES.text(french, Message.of("refusal.fellDue", "porte", 30.5)))
                .isEqualTo("porte est venu à échéance le jour 30,5");
        assertThat(MESSAGES.text(french, Message.of("refusal.mustKeepAnAnalyst", "AAA", 1)))
                .isEqualTo("AAA a 1 analyste et doit en garder un");
    }
}
