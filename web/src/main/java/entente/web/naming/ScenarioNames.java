package entente.web.naming;

import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Scenario;
import entente.scenarios.story.StoryNames;
import java.util.HashMap;
import java.util.Map;

/** What the nations, institutions and networks of a scenario are called, and what its decision points ask. */
public final class ScenarioNames {

    private final Map<String, String> names = new HashMap<>();

    public ScenarioNames(Scenario scenario) {
        scenario.nations().forEach(nation -> names.put(nation.id(), nation.displayName()));
        scenario.institutions().forEach(institution -> names.put(institution.id(), institution.displayName()));
        StoryNames story = new StoryNames(scenario);
        scenario.networks().forEach(network -> names.put(network.id(), story.network(network.id())));
        scenario.script().decisionPoints().forEach(point -> names.put(point.id(), asked(scenario, point)));
    }

    private static String asked(Scenario scenario, DecisionPoint point) {
        return scenario.story()
                .findPoint(point.id())
                .map(told -> told.telling().subject())
                .filter(subject -> !subject.isEmpty())
                .orElseGet(() -> firstSentence(point.question()));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** The name of a nation, institution or network; what is none of them is called as it is. */
    public String of(String id) {
        return names.getOrDefault(id, id);
    }

    /** The same as it stands in a sentence: a text, or a {@link entente.engine.description.Message}. */
    public Object inSentence(String id) {
        return StoryNames.inSentence(of(id));
    }

    /** Names by id. */
    public Map<String, String> all() {
        return Map.copyOf(names);
    }
}
