package entente.web.exercise.review;

import entente.web.exercise.view.ReviewInput;
import entente.web.explore.film.FilmRecording;
import entente.web.explore.film.Ties;
import entente.web.explore.story.PlotStories;
import entente.web.explore.story.PlotStory;
import entente.web.explore.story.PlotTelling;
import entente.web.explore.story.Sentence;
import entente.web.naming.SpokenNames;
import java.util.List;

/**
 * The evidence of each attack, dot by dot: who held what of it, since when, and which gate stopped each report. Attacks that nobody had
 * detected come first, those among them that all reports together would have shown before the others.
 */
public final class AttackEvidence {

    private AttackEvidence() {}

    /**
     * One attack.
     *
     * @param story what became of the plot, as data
     * @param title where it was, by whom, and when
     * @param sentences the same as sentences, the most important first
     */
    public record Attack(PlotStory story, String title, List<String> sentences) {
        /** Copies the list. */
        public Attack {
            sentences = List.copyOf(sentences);
        }
    }

    /** The attacks of an exercise, told in a language. */
    public static List<Attack> of(ReviewInput material, Sentence.Texts texts) {
        FilmRecording recording = new FilmRecording(
                material.scenario(), material.seed(), material.events(), new Ties(List.of(), List.of()));
        PlotStories stories = PlotStories.of(recording, material.nameKey());
        PlotTelling telling = new PlotTelling(stories.names());
        return stories.all().stream()
                .filter(story -> story.end().ending() == PlotStory.Ending.ATTACK)
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .map(story -> new Attack(
                        story,
                        title(story, stories.names(), texts),
                        telling.tell(story).stream()
                                .map(sentence -> sentence.text(texts))
                                .toList()))
                .toList();
    }

    private static String title(PlotStory story, SpokenNames names, Sentence.Texts texts) {
        PlotStory.Birth birth = story.birth();
        return texts.text(
                "exercise.attack",
                birth == null ? "" : names.of(birth.target()),
                names.of(story.network()),
                Long.toString(Math.round(Math.floor(story.end().endDay()))));
    }

    private static int rank(PlotStory story) {
        if (!story.end().missed()) {
            return 2;
        }
        return story.pooled().day() == null ? 1 : 0;
    }
}
