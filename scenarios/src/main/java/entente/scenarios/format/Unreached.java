package entente.scenarios.format;

import entente.engine.decision.Decision;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.InjectStory;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Scripted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is written for a day that no run reaches. It is no mistake, since a run may be shortened on purpose, but it should
 * not pass without a word.
 */
public final class Unreached {

    private Unreached() {}

    /**
     * A sentence for everything in a scenario, and among decisions beside it, that never happens.
     *
     * @param decisions decisions on top of the scenario's own
     */
    public static List<String> notes(Scenario scenario, List<Decision> decisions) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < scenario.script().injects().size(); i++) {
            Scripted inject = scenario.script().injects().get(i);
            add(notes, scenario, "injects[" + i + "], " + kind(inject), inject.day());
        }
        for (int i = 0; i < scenario.script().decisionPoints().size(); i++) {
            DecisionPoint point = scenario.script().decisionPoints().get(i);
            add(notes, scenario, "decisionPoints[" + i + "], " + point.id(), point.day());
        }
        for (int i = 0; i < scenario.agreements().size(); i++) {
            add(
                    notes,
                    scenario,
                    "agreements[" + i + "]",
                    scenario.agreements().get(i).startDay());
        }
        addWordsOfNothing(notes, scenario);
        for (int i = 0; i < decisions.size(); i++) {
            add(
                    notes,
                    scenario,
                    "decision " + (i + 1) + ", " + kind(decisions.get(i)),
                    decisions.get(i).day());
        }
        return notes;
    }

    /** Words are found by the day of their inject: where that was moved, or taken out, nobody reads them. */
    private static void addWordsOfNothing(List<String> notes, Scenario scenario) {
        List<Scripted> injects = scenario.script().injects();
        Set<InjectStory> told = IntStream.range(0, injects.size())
                .mapToObj(i -> scenario.story().findInject(injects, i))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<InjectStory> stories = scenario.story().injects();
        for (int i = 0; i < stories.size(); i++) {
            if (!told.contains(stories.get(i))) {
                notes.add("story.injects[" + i + "] is for day "
                        + plain(stories.get(i).day()) + ", on which no inject is left for it: nobody reads it.");
            }
        }
    }

    private static void add(List<String> notes, Scenario scenario, String what, double day) {
        if (day > scenario.period().horizonDays()) {
            notes.add(what + ", is for day " + plain(day) + ", after the end on day "
                    + plain(scenario.period().horizonDays()) + ": it never happens.");
        }
    }

    private static String kind(Scripted scripted) {
        return Decision.type(scripted.getClass());
    }

    private static String plain(double days) {
        return new BigDecimal(days).stripTrailingZeros().toPlainString();
    }
}
