package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.library.Library;
import entente.scenarios.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read in eight moves reads like prose: no hash, no word of files, nothing again and again. */
class EveningTextsTest {

    private static final Pattern HASH = Pattern.compile("\\b[PR]-[0-9a-f]{6,}|\\b[0-9a-f]{12,}\\b|\\bP-[0-9]+");
    private static final Pattern SERIAL = Pattern.compile("\\b[A-Z]{3}-[AE]?[0-9]+\\b");
    private static final Pattern CAMEL = Pattern.compile("\\b[a-z]+[A-Z][a-z]+\\w*");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}_[A-Z]+\\b");
    private static final Pattern PATTERN = Pattern.compile("[{}]|\\bnull\\b|telling\\.|room\\.");

    @TempDir
    Path folder;

    static Stream<Library.Entry> library() {
        return Library.entries().stream().filter(entry -> !entry.id().contains("/"));
    }

    static Stream<Library.Entry> some() {
        return Stream.of("straits", "free-port").map(id -> Library.find(id).orElseThrow());
    }

    private Map<String, List<String>> evening(Library.Entry entry, Language language) throws IOException {
        try (Rooms rooms = new Rooms(folder.resolve(entry.id() + language.tag()))) {
            Map<String, List<String>> texts = EveningTexts.of(rooms, entry, language);
            Path to = Files.createDirectories(
                    EveningTexts.folder().resolve(language.tag()).resolve(entry.id()));
            for (Map.Entry<String, List<String>> file : texts.entrySet()) {
                Files.write(to.resolve(file.getKey() + ".txt"), file.getValue());
            }
            return texts;
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void readsLikeProse(Library.Entry entry) throws IOException {
        for (Language language : Language.all()) {
            check(evening(entry, language));
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("library")
    void everyScenarioReadsLikeProse(Library.Entry entry) throws IOException {
        for (Language language : Language.all()) {
            check(evening(entry, language));
        }
    }

    private static void check(Map<String, List<String>> texts) {
        texts.forEach((reader, lines) -> {
            for (Pattern ill : List.of(HASH, SERIAL, CAMEL, CONSTANT, PATTERN)) {
                assertThat(lines).as(reader).noneMatch(line -> ill.matcher(line).find());
            }
            assertThat(again(lines)).as("what %s reads again and again", reader).isEmpty();
        });
    }

    /** Sentences that stand three times or more; headings in brackets are no sentences. */
    private static List<String> again(List<String> lines) {
        Map<String, Integer> times = new HashMap<>();
        List<String> again = new ArrayList<>();
        for (String line : lines) {
            String said = line.startsWith("==") ? "" : line.replaceAll("\\[[^]]*\\] ?", "");
            for (String sentence : said.split("(?<=[.?!])(?<![A-Z][.]) +", -1)) {
                if (sentence.length() > 3 && times.merge(sentence, 1, Integer::sum) == 3) {
                    again.add(sentence);
                }
            }
        }
        return again;
    }

    @Test
    void theSameEveningReadsTheSame() throws IOException {
        Library.Entry entry = Library.find("free-port").orElseThrow();
        Map<String, List<String>> first = evening(entry, Language.ENGLISH);
        assertThat(first).isNotEmpty();
        assertThat(first.get("front-pages")).hasSizeGreaterThan(8);
    }
}
