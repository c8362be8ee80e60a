package entente.web.explore.story;

import entente.engine.description.Message;
import entente.engine.scenario.Obstacle;
import entente.web.naming.SpokenNames;

/** What those who take part, reports and plots are called in stories. */
final class NamesInStories {

    private final SpokenNames names;

    NamesInStories(SpokenNames names) {
        this.names = names;
    }

    /** The name of a nation, institution or network. */
    String of(String id) {
        return names.of(id);
    }

    /** The name of a report. */
    String report(String report) {
        return names.report(report);
    }

    /** The name of a plot. */
    Sentence plot(String plot) {
        Message name = names.plot(plot);
        return new Sentence(name.key(), name.arguments());
    }

    /** What an obstacle is called. */
    static Sentence of(Obstacle obstacle) {
        return Sentence.of("obstacle." + obstacle.word());
    }
}
