package entente.web.explore.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import entente.web.explore.film.FilmRecording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of every story has its words, in every language. */
class StoryTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void storiesOfWholeRunsAreToldInWords(String language) throws IOException {
        Properties texts = read(language);
        int missed = 0;
        for (String id : List.of("alpine-corridor", "straits", "union")) {
            Scenario scenario = Scenarios.load(id, List.of());
            FilmRecording recording = FilmRecording.of(scenario, 1, List.of());
            PlotStories stories = PlotStories.of(recording);
            List<Sentence> told = new ArrayList<>();
            for (PlotStory story : stories.all()) {
                told.addAll(new PlotTelling(scenario).tell(story));
                missed += story.missed() ? 1 : 0;
                story.reports()
                        .forEach(report -> told.addAll(new ReportTelling(scenario)
                                .tell(stories, report.report())
                                .orElseThrow()));
            }
            scenario.nations()
                    .forEach(nation -> told.addAll(
                            new NationTelling(scenario).tell(NationStory.of(nation.id(), recording, stories))));
            for (Sentence sentence : told) {
                assertThat(text(sentence, texts, language))
                        .isNotBlank()
                        .doesNotContain("{", "}", "NaN", "∞", "null")
                        .endsWith(".");
            }
        }
        assertThat(missed).isPositive();
    }

    private static String text(Sentence sentence, Properties texts, String language) {
        return sentence.text((key, values) -> {
            assertThat(texts).containsKey(key);
            return new MessageFormat(texts.getProperty(key), Locale.forLanguageTag(language)).format(values);
        });
    }

    private static Properties read(String language) throws IOException {
        String name = "/entente/web/messages/story_" + language + ".properties";
        try (Reader in = new InputStreamReader(StoryTextTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        }
    }
}
