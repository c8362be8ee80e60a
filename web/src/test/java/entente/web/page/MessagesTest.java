package entente.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the pages: complete in every language, and none that nobody reads. */
class MessagesTest {

    /** Keys that are put together at run time begin so; what follows comes from a registry or an enumeration. */
    private static final List<String> COMPOSED = List.of(
            "common.problem.",
            "exercise.briefing.who.",
            "exercise.effect.",
            "exercise.motion.",
            "exercise.phase.",
            "exercise.policy.",
            "exercise.posture.",
            "exercise.request.",
            "exercise.role.",
            "exercise.share.",
            "exercise.status.",
            "exercise.trigger.",
            "run.obstacle.",
            "run.state.",
            "run.ui.view.",
            "library.kind.",
            "measure.better.",
            "run.ui.better.",
            "run.headline.",
            "film.counts.",
            "film.event.",
            "film.group.",
            "film.short.",
            "film.state.",
            "film.word.",
            "story.");

    private static final Pattern KEY =
            Pattern.compile("[\"'](" + String.join("|", Messages.PARTS) + ")((\\.[A-Za-z0-9_-]+)+)[\"']");

    /** How scripts of exercises name a text: without its part. */
    private static final Pattern SHORT = Pattern.compile("\\bt\\(\"([A-Za-z0-9.]+)\"");

    @Test
    void everyLanguageHasTheSameKeys() {
        for (String part : Messages.PARTS) {
            assertThat(Messages.read(part, Language.FRENCH).keySet())
                    .as(part)
                    .isEqualTo(Messages.read(part, Language.ENGLISH).keySet());
        }
    }

    @Test
    void everyKeyBeginsWithItsPart() {
        for (String part : Messages.PARTS) {
            assertThat(Messages.read(part, Language.ENGLISH).keySet())
                    .allSatisfy(key -> assertThat(key).startsWith(part + "."));
        }
    }

    @Test
    void everyTextTakesAsManyParametersInEveryLanguage() {
        for (String part : Messages.PARTS) {
            Messages.read(part, Language.ENGLISH).forEach((key, text) -> {
                String french = Messages.read(part, Language.FRENCH).get(key);
                assertThat(parameters(french)).as(key).isEqualTo(parameters(text));
            });
        }
    }

    @Test
    void noTextIsMissing() {
        Set<String> known = new Messages().of(Language.ENGLISH).keySet();

        Set<String> used = used();
        used.removeIf(MessagesTest::isComposed);

        assertThat(used).isSubsetOf(known);
    }

    @Test
    void noTextIsUnused() {
        Set<String> unused = new TreeSet<>(new Messages().of(Language.ENGLISH).keySet());
        unused.removeAll(used());
        unused.removeIf(MessagesTest::isComposed);

        assertThat(unused).isEmpty();
    }

    private static boolean isComposed(String key) {
        return COMPOSED.stream().anyMatch(key::startsWith);
    }

    private static int parameters(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    /** Every key that stands in a template, a class or a script. */
    private static Set<String> used() {
        Set<String> keys = new TreeSet<>();
        for (String folder : List.of("src/main/jte", "src/main/java", "src/frontend/islands", "src/frontend/lib")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file);
                    // The names of scripts look like keys.
                    KEY.matcher(text)
                            .results()
                            .filter(key -> !key.group(2).endsWith(".js"))
                            .forEach(key -> keys.add(key.group(1) + key.group(2)));
                    if (text.contains("/room\"") || file.endsWith("room.ts")) {
                        SHORT.matcher(text).results().forEach(key -> keys.add("exercise." + key.group(1)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return keys;
    }
}
