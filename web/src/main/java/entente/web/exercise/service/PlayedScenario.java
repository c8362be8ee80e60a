package entente.web.exercise.service;

import entente.engine.scenario.Brief;
import entente.engine.scenario.NationStory;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Story;
import entente.scenarios.format.ScenarioReader;
import entente.web.exercise.record.InjectPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an exercise plays: the scenario without its own injects, and the event list with them at its head.
 *
 * @param scenario what is simulated
 * @param injects all lines of the event list, in their order
 */
public record PlayedScenario(Scenario scenario, List<InjectPlan> injects) {

    /** Copies the list. */
    public PlayedScenario {
        injects = List.copyOf(injects);
    }

    /**
     * What is played by a set-up. It is simulated to the end of the last move at least, and a request for a joint operation
     * waits for one move, so that people can answer it.
     *
     * @throws entente.scenarios.format.InvalidInput if the scenario is not valid
     */
    public static PlayedScenario of(Setup setup) {
        Scenario written = ScenarioReader.read(setup.scenario(), setup.name(), setup.settings());
        List<String> settings = new ArrayList<>(setup.settings());
        settings.add("horizonDays="
                + Math.max(written.period().horizonDays(), setup.timing().lastDay()));
        settings.add("rules.answerDays="
                + Math.max(written.rules().action().answerDays(), setup.timing().daysPerMove()));
        Scenario whole = ScenarioReader.read(setup.scenario(), setup.name(), settings);
        ScriptedInjects scripted = ScriptedInjects.of(whole);
        Scenario rest = scripted.rest();
        return new PlayedScenario(
                rest.with(briefed(rest.story(), setup.briefs())),
                Stream.concat(scripted.plans().stream(), setup.injects().stream())
                        .toList());
    }

    /** A story with what the trainer adds below what each brief says of who one is. */
    private static Story briefed(Story story, Map<String, String> briefs) {
        Map<String, String> open = new TreeMap<>(briefs);
        open.values().removeIf(String::isBlank);
        if (open.isEmpty()) {
            return story;
        }
        List<NationStory> nations = new ArrayList<>();
        for (NationStory nation : story.nations()) {
            String added = open.remove(nation.nation());
            nations.add(added == null ? nation : with(nation, added));
        }
        NationStory nothing = new NationStory("", List.of(), "", "", "", "", List.of(), Brief.NONE);
        open.forEach((id, added) -> nations.add(with(nothing, id, added)));
        return new Story(nations, story.networks(), story.injects(), story.points());
    }

    private static NationStory with(NationStory nation, String added) {
        return with(nation, nation.nation(), added);
    }

    private static NationStory with(NationStory nation, String id, String added) {
        Brief brief = nation.brief();
        String who = brief.who().isBlank() ? added.strip() : brief.who().stripTrailing() + "\n\n" + added.strip();
        return new NationStory(
                id,
                nation.places(),
                nation.service(),
                nation.head(),
                nation.newspaper(),
                nation.broadcaster(),
                nation.caseNames(),
                new Brief(who, brief.aims(), brief.redLine(), brief.secret(), brief.trust(), brief.wanted()));
    }
}
