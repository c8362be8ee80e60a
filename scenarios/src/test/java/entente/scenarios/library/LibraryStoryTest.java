package entente.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Brief;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.InjectStory;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationStory;
import entente.engine.scenario.Place;
import entente.engine.scenario.PointStory;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Scripted;
import entente.engine.scenario.Telling;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario of the library tells its story whole, and in prose. */
class LibraryStoryTest {

    static Stream<Scenario> scenarios() {
        return Library.entries().stream()
                .map(Library.Entry::id)
                .filter(id -> !id.contains("/"))
                .map(id -> Scenarios.load(id, List.of()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void namesWhatEveryNationHas(Scenario scenario) {
        List<String> names = new ArrayList<>();
        for (Nation nation : scenario.nations()) {
            NationStory story = nation(scenario, nation.id());
            assertThat(story.places()).as(nation.id()).hasSizeBetween(3, 6);
            names.addAll(story.places().stream().map(Place::name).toList());
            names.addAll(List.of(story.service(), story.head(), story.newspaper(), story.broadcaster()));
        }

        assertThat(names).doesNotContain("").doesNotHaveDuplicates();
        assertThat(names)
                .doesNotContainAnyElementsOf(
                        scenario.nations().stream().map(Nation::displayName).toList());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void briefsEveryNation(Scenario scenario) {
        List<String> secrets = new ArrayList<>();
        for (Nation nation : scenario.nations()) {
            Brief brief = nation(scenario, nation.id()).brief();
            assertThat(brief.aims()).as(nation.id()).hasSize(2);
            assertThat(List.of(brief.who(), brief.redLine(), brief.secret(), brief.trust(), brief.wanted()))
                    .as(nation.id())
                    .allSatisfy(LibraryStoryTest::isProse);
            assertThat(brief.aims()).allSatisfy(LibraryStoryTest::isProse);
            assertThat(brief.who()).contains(nation.displayName());
            secrets.add(brief.secret());
        }

        assertThat(secrets).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void tellsEveryInject(Scenario scenario) {
        List<Scripted> injects = scenario.script().injects();
        for (int i = 0; i < injects.size(); i++) {
            InjectStory story = scenario.story().findInject(injects, i).orElseThrow();
            isWhole(story.telling());
        }

        assertThat(scenario.story().injects()).as("none without its inject").hasSameSizeAs(injects);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void tellsEveryPointAndOption(Scenario scenario) {
        for (DecisionPoint point : scenario.script().decisionPoints()) {
            PointStory story = scenario.story().findPoint(point.id()).orElseThrow();
            isWhole(story.telling());
            assertThat(story.options())
                    .extracting(PointStory.OptionStory::label)
                    .containsExactlyElementsOf(point.options().stream()
                            .map(option -> option.label())
                            .toList());
            assertThat(story.options()).allSatisfy(option -> isProse(option.text()));
        }

        assertThat(scenario.story().points()).hasSameSizeAs(scenario.script().decisionPoints());
    }

    private static NationStory nation(Scenario scenario, String id) {
        return scenario.story().findNation(id).orElseThrow();
    }

    private static void isWhole(Telling telling) {
        assertThat(telling.subject()).isNotBlank().hasSizeLessThan(60);
        assertThat(telling.sender()).isNotBlank();
        isProse(telling.text());
        assertThat(telling.text().split("[.!?]’?\\s").length).as(telling.text()).isBetween(2, 6);
        isProse(telling.expectedAction());
        isProse(telling.objective());
    }

    /** A sentence with its full stop, without numbers, ids or names of fields. */
    private static void isProse(String text) {
        assertThat(text)
                .matches("(?s)[A-Z‘].*[.?!’]")
                .doesNotContainPattern("[0-9]")
                .doesNotContainPattern("[a-z][A-Z](?<!Mc[A-Z])")
                .doesNotContainPattern("\\b(?!SOS)[A-Z]{3}\\b")
                .doesNotContain("_");
    }
}
