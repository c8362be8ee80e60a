package entente.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import entente.engine.scenario.Obstacle;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of all modules: complete in every language, and none that nobody reads. */
class MessagesTest {

    /** Keys that are put together at run time begin so; what follows comes from a registry or an enumeration. */
    private static final List<String> COMPOSED = List.of(
            // Those of the engine, which a test beside their files holds.
            "outcome.",
            "refusal.",
            "common.problem.",
            "field.",
            "invalid.coded.",
            "invalid.number",
            "invalid.range",
            "invalid.reference",
            "invalid.taken.",
            "invalid.whole",
            "summary.",
            "exercise.affinity.",
            "exercise.briefing.who.",
            "exercise.card.",
            "exercise.dots.end.",
            "exercise.dots.key.",
            "exercise.dots.mark.",
            "exercise.effect.",
            "exercise.evidence.",
            "exercise.inject.answer.",
            "exercise.inject.unit.",
            "exercise.join.task.",
            "exercise.lead.group.",
            "exercise.lead.kind.",
            "exercise.lead.kinds.",
            "exercise.lead.standing.",
            "exercise.list.fate.",
            "exercise.list.filter.",
            "exercise.missing.",
            "exercise.motion.",
            "exercise.msel.",
            "exercise.opening.rung.",
            "exercise.phase.",
            "exercise.plan.participant.",
            "exercise.plan.step.",
            "exercise.policy.",
            "exercise.posture.",
            "exercise.practice.",
            "exercise.proposal.",
            "exercise.request.",
            "exercise.reveal.",
            "exercise.role.",
            "exercise.share.",
            "exercise.sharing.posture.",
            "exercise.status.",
            "exercise.stop.",
            "exercise.timeline.column.",
            "exercise.timeline.kind.",
            "exercise.tlp.",
            "exercise.trigger.",
            "exercise.trust.",
            "names.",
            "paper.evaluation.",
            "paper.format.",
            "paper.kind.",
            "paper.manual.",
            "paper.size.",
            "planning.difference.",
            "review.instead.",
            "review.opening.",
            "review.plot.",
            "room.ending.",
            "room.inject.by.",
            "room.news.",
            "room.phase.",
            "room.request.status.",
            "room.revealed.",
            "room.staff.",
            "room.withdrawn.",
            "run.obstacle.",
            "run.state.",
            "run.ui.matrix.",
            "run.ui.preset.",
            "run.ui.view.",
            "library.kind.",
            "measure.better.",
            "run.ui.better.",
            "run.headline.",
            "film.counts.",
            "form.",
            "film.event.",
            "film.group.",
            "film.short.",
            "film.state.",
            "film.word.",
            "story.",
            "telling.");

    /** Bundles that other languages may leave out, in whole or in part: English is shown in their place. */
    private static final Pattern REFERENCE = Pattern.compile(".*\\.(field|summary)");

    private static final List<String> NAMES = Messages.bundles().stream()
            .map(bundle -> bundle.substring(bundle.lastIndexOf('.') + 1))
            .toList();

    private static final Pattern KEY =
            Pattern.compile("[\"'](" + String.join("|", NAMES) + ")((\\.[A-Za-z0-9_-]+)+)[\"']");

    /** Where keys are named. */
    private static final List<String> SOURCES = List.of(
            "../engine/src/main/java",
            "../scenarios/src/main/java",
            "../results/src/main/java",
            "src/main/jte",
            "src/main/java",
            "src/frontend/islands",
            "src/frontend/lib");

    /** How scripts of exercises name a text: without its part. */
    private static final Pattern SHORT = Pattern.compile("\\bt\\(\\s*\"([A-Za-z0-9.]+)\"");

    private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z0-9.]+)\"");

    private final Messages messages = new Messages();

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeys(String bundle, Language language) {
        Set<String> english = Messages.read(bundle, Language.ENGLISH).keySet();
        Set<String> own = Messages.read(bundle, language).keySet();

        assertThat(english).isNotEmpty();
        if (REFERENCE.matcher(bundle).matches()) {
            assertThat(own).isSubsetOf(english);
        } else {
            assertThat(own).isEqualTo(english);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyBeginsWithItsBundle(String bundle, Language language) {
        String prefix = bundle.substring(bundle.lastIndexOf('.') + 1) + ".";

        assertThat(Messages.read(bundle, language).keySet())
                .allSatisfy(key -> assertThat(key).startsWith(prefix));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextTakesTheSameArgumentsInEveryLanguage(String bundle, Language language) {
        Map<String, String> english = Messages.read(bundle, Language.ENGLISH);

        Messages.read(bundle, language)
                .forEach((key, text) -> assertThat(arguments(text)).as(key).isEqualTo(arguments(english.get(key))));
    }

    @Test
    void everyFileBelongsToABundleThatIsListed() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String bundle : Messages.bundles()) {
            Language.all()
                    .forEach(language -> listed.add(bundle.replace('.', '/') + "_" + language.tag() + ".properties"));
        }
        Set<String> found = new TreeSet<>();
        for (String module : List.of("engine", "scenarios", "results", "web")) {
            Path resources = Path.of("..", module, "src/main/resources");
            Path folder = resources.resolve("entente/" + module + "/messages");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".properties"))
                            .forEach(file -> found.add(
                                    resources.relativize(file).toString().replace('\\', '/')));
                }
            }
        }

        assertThat(found).isSubsetOf(listed);
        listed.removeAll(found);
        assertThat(listed).allMatch(file -> file.matches(".*/(field|summary)_.*"));
    }

    @Test
    void noTextIsMissing() {
        Set<String> known = messages.of(Language.ENGLISH).keySet();

        Set<String> used = used();
        used.removeIf(MessagesTest::isComposed);

        assertThat(used).isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource
    void whatClosesHasItsWords(Obstacle obstacle) {
        Set<String> words = Stream.of("summary.Obstacle.", "run.obstacle.", "film.short.", "story.obstacle.")
                .map(place -> place + obstacle.word())
                .collect(Collectors.toSet());

        for (Language language : Language.all()) {
            assertThat(messages.of(language).keySet()).as(language.tag()).containsAll(words);
        }
    }

    @Test
    void noTextIsUnused() {
        Set<String> unused = new TreeSet<>(messages.of(Language.ENGLISH).keySet());
        unused.removeAll(used());
        unused.removeIf(MessagesTest::isComposed);
        Set<String> quoted = quotedInScripts();
        unused.removeIf(key -> key.startsWith("exercise.") && quoted.contains(key.substring("exercise.".length())));

        assertThat(unused).isEmpty();
    }

    /** What stands in quotes in the scripts of exercises: a text may be one of two between which they choose. */
    private static Set<String> quotedInScripts() {
        Set<String> quoted = new TreeSet<>();
        for (String folder : List.of("lib/desk", "lib/control", "lib/forms", "lib/screen", "islands")) {
            try (Stream<Path> files = Files.walk(Path.of("src/frontend", folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    QUOTED.matcher(Files.readString(file)).results().forEach(text -> quoted.add(text.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return quoted;
    }

    private static boolean isComposed(String key) {
        return COMPOSED.stream().anyMatch(key::startsWith);
    }

    private static Set<String> arguments(String text) {
        return new MessageFormat(text).getArgumentNames();
    }

    static Stream<Arguments> bundles() {
        return Messages.bundles().stream()
                .flatMap(bundle -> Language.all().stream().map(language -> Arguments.of(bundle, language)));
    }

    /** Every key that stands in a template, a class or a script. */
    private static Set<String> used() {
        Set<String> keys = new TreeSet<>();
        for (String folder : SOURCES) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (file.endsWith(ScriptVocabulary.KEYS.getFileName())) {
                        continue; // It lists them all.
                    }
                    String text = Files.readString(file);
                    // The names of scripts look like keys.
                    KEY.matcher(text)
                            .results()
                            .filter(key -> !key.group(2).endsWith(".js"))
                            .forEach(key -> keys.add(key.group(1) + key.group(2)));
                    if (text.contains("/room\"")
                            || file.endsWith("room.ts")
                            || file.getParent().endsWith("forms")) {
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
