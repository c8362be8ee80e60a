package entente.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.library.Library;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Texts for people stay at the level of policy: none says by what means or how an attack is made, or names a real group. All
 * message files, the library, the lists of names, what tests feed in and the pages' templates are held against a list of
 * words. What names real data sets, to say where figures come from, is none of it.
 */
class PolicyLevelTest {

    private static final Path HOUSE = Path.of("").toAbsolutePath().getParent();
    private static final Pattern FORBIDDEN = forbidden();

    private static Pattern forbidden() {
        try (InputStream in = PolicyLevelTest.class.getResourceAsStream("policy-words.txt")) {
            String words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PolicyLevelTest::pattern)
                    .collect(Collectors.joining("|"));
            return Pattern.compile("(?iu)(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pattern(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
    }

    private static List<String> found(String text) {
        return FORBIDDEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<String, List<String>> found(Map<String, String> texts) {
        Map<String, List<String>> found = new TreeMap<>();
        texts.forEach((name, text) -> {
            List<String> words = found(text);
            if (!words.isEmpty()) {
                found.put(name, words);
            }
        });
        return found;
    }

    private static Map<String, String> files(String under, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE.resolve(under))) {
            return files.filter(file -> file.toString().matches(".*\\.(" + ending + ")"))
                    .filter(file -> !file.endsWith("policy-words.txt"))
                    .collect(Collectors.toMap(file -> HOUSE.relativize(file).toString(), PolicyLevelTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    @Test
    void findsWhatItIsToFind() {
        assertThat(found("They had weapons. Daesh, BOMBS; égorgement – and begun, a bombastic gunwale."))
                .containsExactly("weapons", "Daesh", "BOMBS", "égorgement", "bombastic");
    }

    @Test
    void messagesHoldNoneInAnyLanguage() {
        for (Language language : Language.all()) {
            assertThat(found(Messages.shared().of(language))).isEmpty();
        }
    }

    @Test
    void scenariosOfTheLibraryHoldNone() {
        Map<String, String> texts = Library.entries().stream()
                .filter(entry -> !entry.id().contains("/"))
                .collect(Collectors.toMap(Library.Entry::id, Library.Entry::text));

        assertThat(texts).hasSize(9);
        assertThat(found(texts)).isEmpty();
    }

    @Test
    void namesHoldNone() throws IOException {
        Map<String, String> lists = files("scenarios/src/main/resources/entente/scenarios/names", "txt");

        assertThat(lists).isNotEmpty();
        assertThat(found(lists)).isEmpty();
    }

    @Test
    void templatesHoldNone() throws IOException {
        Map<String, String> templates = files("web/src/main", "jte");

        assertThat(templates).isNotEmpty();
        assertThat(found(templates)).isEmpty();
    }

    @Test
    void whatTestsFeedInHoldsNone() throws IOException {
        for (String module : List.of("scenarios", "results", "web")) {
            assertThat(found(files(module + "/src/test/resources", "txt|csv|json|jsonl|yaml|properties|md")))
                    .isEmpty();
        }
    }
}
