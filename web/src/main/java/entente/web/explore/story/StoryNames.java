package entente.web.explore.story;

import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;

/** What those who take part are called in stories. */
final class StoryNames {

    private final Map<String, String> names = new HashMap<>();

    StoryNames(Scenario scenario) {
        scenario.nations().forEach(nation -> names.put(nation.id(), nation.displayName()));
        scenario.institutions().forEach(institution -> names.put(institution.id(), institution.displayName()));
        scenario.networks().forEach(network -> names.put(network.id(), network.displayName()));
    }

    /** The name of a nation, institution or network. */
    String of(String id) {
        return names.getOrDefault(id, id);
    }

    /** What an obstacle is called. */
    static Sentence of(Obstacle obstacle) {
        return Sentence.of("obstacle." + obstacle.word());
    }

    /** A day as stories name it: the number of whole days since the start. */
    static long day(double day) {
        return (long) Math.floor(day);
    }
}
