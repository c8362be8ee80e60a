package entente.web.exercise.review;

import entente.web.exercise.view.ReviewInput;
import entente.web.explore.film.FilmRecording;
import entente.web.explore.film.Ties;
import entente.web.explore.story.PlotStories;
import entente.web.explore.story.PlotStory;
import entente.web.explore.story.PlotTelling;
import entente.web.explore.story.Sentence;
import entente.web.naming.DayNumber;
import entente.web.naming.SpokenNames;
import java.util.Comparator;
import java.util.List;

/**
 * The evidence of each attack and of each plot that was stopped, dot by dot: who held what of it, since when, and which gate
 * stopped each report. It is told in names alone.
 *
 * @param attacks those that took place: first those that nobody had detected, and among them those that all reports together
 *     would have shown
 * @param foiled plots that were stopped, in the order of days
 */
public record AttackEvidence(List<Told> attacks, List<Told> foiled) {

    /** Copies the lists. */
    public AttackEvidence {
        attacks = List.copyOf(attacks);
        foiled = List.copyOf(foiled);
    }

    /**
     * One plot.
     *
     * @param title which it was, whom it was aimed at, and when it ended
     * @param sentences what became of it, the most important first
     * @param dots the same as a picture
     */
    public record Told(String title, List<String> sentences, DotPicture dots) {
        /** Copies the list. */
        public Told {
            sentences = List.copyOf(sentences);
        }
    }

    /** The plots of an exercise, told in a language. */
    public static AttackEvidence of(ReviewInput material, Sentence.Texts texts) {
        FilmRecording recording = new FilmRecording(
                material.scenario(), material.seed(), material.events(), new Ties(List.of(), List.of()));
        PlotStories stories = PlotStories.of(recording, material.nameKey());
        return new AttackEvidence(
                told(stories, PlotStory.Ending.ATTACK, Comparator.comparingInt(AttackEvidence::rank), texts),
                told(
                        stories,
                        PlotStory.Ending.INTERDICTED,
                        Comparator.comparingDouble(story -> story.end().endDay()),
                        texts));
    }

    private static List<Told> told(
            PlotStories stories, PlotStory.Ending ending, Comparator<PlotStory> order, Sentence.Texts texts) {
        PlotTelling telling = new PlotTelling(stories.names());
        return stories.all().stream()
                .filter(story -> story.end().ending() == ending && story.real())
                .sorted(order)
                .map(story -> new Told(
                        title(story, stories.names(), texts),
                        telling.tell(story).stream()
                                .map(sentence -> sentence.text(texts))
                                .toList(),
                        DotPictures.of(story, stories.names())))
                .toList();
    }

    private static String title(PlotStory story, SpokenNames names, Sentence.Texts texts) {
        PlotStory.Birth birth = story.birth();
        Object[] plot = names.plot(story.plot()).arguments().toArray();
        return texts.text(
                "review.plot." + story.end().ending().name(),
                texts.text(names.plot(story.plot()).key(), plot),
                birth == null ? "" : names.of(birth.target()),
                DayNumber.of(story.end().endDay()));
    }

    private static int rank(PlotStory story) {
        if (!story.end().missed()) {
            return 2;
        }
        return story.pooled().day() == null ? 1 : 0;
    }
}
