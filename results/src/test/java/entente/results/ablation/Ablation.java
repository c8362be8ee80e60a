package entente.results.ablation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of the model, switched alone in a bundled scenario.
 *
 * @param group what sort of part it is
 * @param part the part, by its name in the scenario language
 * @param scenario the bundled scenario
 * @param base settings of both arms
 * @param settings settings of the changed arm alone
 * @param script decisions of the changed arm alone, each as a line of JSON
 * @param automatic kinds of decision that every nation takes by the autopilot's rules, in both arms; where it or
 *     {@code switched} is not empty, no nation decides by itself
 * @param switched a kind of decision that is taken so in the changed arm alone; empty for none
 * @param events events that must happen more or less often
 * @param measure the measure that must differ
 */
record Ablation(
        Group group,
        String part,
        String scenario,
        List<String> base,
        List<String> settings,
        List<String> script,
        Set<String> automatic,
        Set<String> switched,
        List<String> events,
        String measure) {

    /** What sorts of parts there are. */
    enum Group {
        INSTITUTION("Institutions"),
        GATE("Gates"),
        INFORMATION("Kinds of information"),
        TECHNOLOGY("Technologies"),
        CLAUSE("Clauses of agreements"),
        LAW("Law and justice"),
        POLITICS("Politics"),
        DECISION("Decisions"),
        INJECT("Injects");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Begins a row: the part and where it is switched. */
    static Ablation of(Group group, String part, String scenario) {
        return new Ablation(group, part, scenario, List.of(), List.of(), List.of(), Set.of(), Set.of(), List.of(), "");
    }

    /** Both arms have these settings. */
    Ablation given(String... given) {
        return new Ablation(
                group, part, scenario, List.of(given), settings, script, automatic, switched, events, measure);
    }

    /** The changed arm has these settings. */
    Ablation set(String... changed) {
        return new Ablation(
                group, part, scenario, base, List.of(changed), script, automatic, switched, events, measure);
    }

    /** In the changed arm these decisions are taken. */
    Ablation decide(String... decisions) {
        return new Ablation(
                group, part, scenario, base, settings, List.of(decisions), automatic, switched, events, measure);
    }

    /** In both arms all nations take these kinds of decision, and no others, by the autopilot's rules. */
    Ablation deciding(String... kinds) {
        return new Ablation(group, part, scenario, base, settings, script, Set.of(kinds), switched, events, measure);
    }

    /** In the changed arm all nations take these kinds of decision by the autopilot's rules. */
    Ablation taking(String... kinds) {
        return new Ablation(group, part, scenario, base, settings, script, automatic, Set.of(kinds), events, measure);
    }

    /** What must differ: a measure, and how often these events happen. */
    Ablation shows(String differing, String... happening) {
        return new Ablation(
                group, part, scenario, base, settings, script, automatic, switched, List.of(happening), differing);
    }

    /** One arm: without, or with, what is switched. */
    Arm.Plan arm(boolean changed) {
        boolean driven = !automatic.isEmpty() || !switched.isEmpty();
        List<String> all = new ArrayList<>(base);
        if (driven) {
            all.add("nations[*].autopilot=false");
        }
        Set<String> kinds = new TreeSet<>(automatic);
        if (changed) {
            all.addAll(settings);
            kinds.addAll(switched);
        }
        return new Arm.Plan(scenario, all, changed ? script : List.of(), driven, kinds);
    }

    /** What is switched, in the scenario language or as a decision. */
    String switching() {
        if (!switched.isEmpty()) {
            return String.join(", ", switched) + ", by the autopilot's rules";
        }
        return Stream.concat(settings.stream(), script.stream()).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return group.title() + ": " + part + " in " + scenario;
    }
}
