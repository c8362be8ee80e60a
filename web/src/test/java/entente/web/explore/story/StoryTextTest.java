package entente.web.explore.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.explore.film.FilmRecording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of every story has its words, in every language. */
class StoryTextTest {

    /** In the runs of this one a task force acts unasked. */
    private static final long SEED = 5;

    private final Messages messages = new Messages();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void storiesOfWholeRunsAreToldInWords(String tag) {
        Language language = Language.find(tag).orElseThrow();
        int missed = 0;
        int unasked = 0;
        for (String id : List.of("alpine-corridor", "straits", "union", "rupture")) {
            Scenario scenario = Scenarios.load(id, List.of());
            FilmRecording recording = FilmRecording.of(scenario, SEED, List.of());
            PlotStories stories = PlotStories.of(recording);
            List<Sentence> told = new ArrayList<>();
            for (PlotStory story : stories.all()) {
                told.addAll(new PlotTelling(stories.names()).tell(story));
                missed += story.end().missed() ? 1 : 0;
                story.reports()
                        .forEach(report -> told.addAll(new ReportTelling(stories.names())
                                .tell(stories, report.report())
                                .orElseThrow()));
            }
            scenario.nations()
                    .forEach(nation -> told.addAll(new NationTelling(stories.names())
                            .tell(NationOutcome.of(nation.id(), recording, stories))));
            for (Sentence sentence : told) {
                unasked += sentence.key().equals("story.plot.step.TASK_FORCE") ? 1 : 0;
                assertThat(sentence.text((key, values) -> messages.text(language, key, values)))
                        .isNotBlank()
                        .doesNotContain("{", "}", "NaN", "∞", "null")
                        .endsWith(".");
            }
        }
        assertThat(missed).isPositive();
        assertThat(unasked).isPositive();
    }
}
