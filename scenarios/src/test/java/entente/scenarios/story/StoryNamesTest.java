package entente.scenarios.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import entente.engine.scenario.Place;
import entente.engine.scenario.Place.PlaceKind;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** There is always something to say, the same in every run, and what a scenario tells comes first. */
class StoryNamesTest {

    private static final Language FRENCH = new Language("fr");

    private static final String SILENT = """
        formatVersion: "1.0"
        id: silent
        nations: [{id: AAA, name: Alda}, {id: BBB}, {id: CCC}]
        relations: [{between: [BBB, AAA], trust: 0.3, trustBack: 0.8}, {between: [AAA, CCC], trust: 0.6}]
        networks: [{id: iron, name: Iron, footprint: {AAA: 1}}]
        """;

    private static final String TOLD = SILENT + """
        story:
          nations:
            - nation: AAA
              places: [{name: Oldhaven, kind: port}, {name: Aldaburg, kind: capital}]
              service: the Wardens
              head: Warden Imre Sol
              newspaper: The Bell
              broadcaster: Alda Calling
              caseNames: [Cedar, Fir]
              brief: {who: You are Alda., secret: You are tired.}
          networks: [{network: iron, coverName: Old Iron}]
        """;

    private static StoryNames names(String text) {
        return new StoryNames(scenario(text));
    }

    private static Scenario scenario(String text) {
        return ScenarioReader.read(text, "test.yaml", List.of());
    }

    private static String text(Language language, Message message) {
        return Messages.shared().text(language, message);
    }

    private static List<Place> places(String text, String nation) {
        return new PlaceNames(scenario(text)).of(nation);
    }

    static List<Language> languages() {
        return Language.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fillsWhatAScenarioDoesNotTell(Language language) {
        StoryNames names = names(SILENT);

        for (String nation : List.of("AAA", "BBB", "CCC")) {
            assertThat(places(SILENT, nation)).hasSizeBetween(3, 6);
            assertThat(names.capital(nation).kind()).isEqualTo(PlaceKind.CAPITAL);
            assertThat(text(language, names.service(nation))).contains(names.nation(nation));
            assertThat(text(language, names.newspaper(nation)))
                    .contains(names.capital(nation).name());
            assertThat(text(language, names.broadcaster(nation))).contains(names.nation(nation));
        }
        assertThat(text(language, names.head("AAA")))
                .isNotEqualTo(text(language, names.head("BBB")))
                .isNotEqualTo(text(language, names.head("CCC")));
        assertThat(names.network("iron")).isEqualTo("Iron");
    }

    @Test
    void tellsFirstWhatTheScenarioTells() {
        StoryNames names = names(TOLD);

        assertThat(names.capital("AAA").name()).isEqualTo("Aldaburg");
        assertThat(places(TOLD, "AAA")).extracting(Place::name).containsExactly("Oldhaven", "Aldaburg");
        assertThat(text(FRENCH, names.service("AAA"))).isEqualTo("the Wardens");
        assertThat(text(FRENCH, names.head("AAA"))).isEqualTo("Warden Imre Sol");
        assertThat(text(FRENCH, names.newspaper("AAA"))).isEqualTo("The Bell");
        assertThat(text(FRENCH, names.broadcaster("AAA"))).isEqualTo("Alda Calling");
        assertThat(names.network("iron")).isEqualTo("Old Iron");
        assertThat(text(Language.ENGLISH, names.caseName("AAA", 2))).isEqualTo("Operation Fir");
        assertThat(text(Language.ENGLISH, names.caseName("AAA", 3))).isEqualTo("Operation Silent Cedar");
        assertThat(text(Language.ENGLISH, names.service("BBB"))).contains("BBB");
    }

    @Test
    void drawsTheSameNamesWhateverElseChangesInTheScenario() {
        StoryNames one = names(SILENT);
        StoryNames other = names(SILENT.replace("trust: 0.6", "trust: 0.1"));

        assertThat(other.capital("BBB")).isEqualTo(one.capital("BBB"));
        assertThat(other.newspaper("CCC")).isEqualTo(one.newspaper("CCC"));
        assertThat(places(SILENT.replace("silent", "other"), "BBB")).isNotEqualTo(places(SILENT, "BBB"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void givesNoTwoDossiersOneName(Language language) {
        StoryNames names = names(SILENT);
        List<String> given = new ArrayList<>();
        for (String nation : List.of("AAA", "BBB", "CCC")) {
            for (int i = 1; i <= 70; i++) {
                given.add(text(language, names.caseName(nation, i)));
            }
        }

        assertThat(new HashSet<>(given)).hasSameSizeAs(given);
    }

    /** Two words are told, 24 forewords are there for each: 50 dossiers have names without a number. */
    @Test
    void numbersDossiersOnlyWhenAllWordsAreUsedUp() {
        StoryNames names = names(TOLD);

        for (int i = 1; i <= 50; i++) {
            assertThat(text(Language.ENGLISH, names.caseName("AAA", i))).doesNotContainPattern("[0-9]");
        }
        assertThat(text(Language.ENGLISH, names.caseName("AAA", 51))).isEqualTo("Operation Silent Cedar 2");
    }

    @ParameterizedTest
    @CsvSource({
        "Boreal Cantons, the Boreal Cantons",
        "United Kingdom, the United Kingdom",
        "Corridor Centre, the Corridor Centre",
        "Netherlands, the Netherlands",
        "Hochmark, Hochmark",
        "Port Saron, Port Saron",
        "The Ridge, The Ridge",
    })
    void putsTheArticleBeforeNamesThatSayWhatTheyAre(String name, String spoken) {
        Object inSentence = StoryNames.inSentence(name);

        assertThat(inSentence instanceof Message message ? text(Language.ENGLISH, message) : inSentence)
                .isEqualTo(spoken);
        assertThat(inSentence instanceof Message message ? text(FRENCH, message) : inSentence)
                .isEqualTo(name);
    }

    @Test
    void hasOneOrderOfCaseWordsInAllLanguages() {
        for (Language language : Language.all()) {
            assertThat(NameLists.cases(language))
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(NameLists.cases(Language.ENGLISH));
        }
    }

    @Test
    void givesReportsWordsThatRarelyMeet() {
        Set<String> names = new HashSet<>();
        LongStream.range(0, 1000).forEach(key -> names.add(StoryNames.codeName(key)));

        assertThat(names).hasSizeGreaterThan(960).allMatch(name -> name.matches("[A-Z]+ [1-9][0-9]"));
    }

    @Test
    void hasPlacesForTheLargestScenario() {
        StringBuilder nations = new StringBuilder();
        for (int i = 0; i < Scenario.MOST_NATIONS; i++) {
            nations.append(i == 0 ? "" : ", ").append("{id: A").append((char) ('A' + i / 26));
            nations.append((char) ('A' + i % 26)).append('}');
        }
        Scenario large = scenario(SILENT.replaceAll("nations: .*", "nations: [" + nations + "]")
                .replaceAll("relations: .*", "relations: []")
                .replace("{AAA: 1}", "{AAB: 1}"));

        PlaceNames names = new PlaceNames(large);

        assertThat(large.nations().stream().flatMap(nation -> names.of(nation.id()).stream()))
                .extracting(Place::name)
                .doesNotHaveDuplicates();
    }
}
