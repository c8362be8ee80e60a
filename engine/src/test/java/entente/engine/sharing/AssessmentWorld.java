package entente.engine.sharing;

import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;

import entente.engine.Simulation;
import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.random.Seeds;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Nation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Threat assessments: authors notice traces of networks "one" and "two", who is blind notices nothing and learns from them
 * alone. No effort is reviewed unless said, so that no report fades.
 */
abstract class AssessmentWorld {

    static final double EVERY = 100;
    static final double WEIGHT = 0.5;

    final List<Event> events = new ArrayList<>();

    Simulation advance(double day, Record... parts) {
        return simulate(day, rulesWith(), parts);
    }

    Simulation simulate(double day, Record rules, Record... parts) {
        List<Record> all = new ArrayList<>(List.of(parts));
        all.add(rules);
        all.add(network("one", evenly("AAA"), "plotsPerYear", 60));
        all.add(network("two", evenly("AAA"), "plotsPerYear", 40));
        Simulation simulation =
                Simulation.start(scenario(1000, all.toArray(Record[]::new)), Seeds.of(3), List.of(), events::add);
        simulation.advanceTo(day);
        return simulation;
    }

    static Record rulesWith(Object... overrides) {
        Object[] all = Arrays.copyOf(overrides, overrides.length + 6);
        all[overrides.length] = "outlook.assessmentDays";
        all[overrides.length + 1] = EVERY;
        all[overrides.length + 2] = "outlook.assessmentWeight";
        all[overrides.length + 3] = WEIGHT;
        all[overrides.length + 4] = "distrustedCredibility";
        all[overrides.length + 5] = 0.5;
        return rules(all);
    }

    /** A nation that notices part of what it can reach, wherever that is. */
    static Nation author(String id, Object... overrides) {
        Object[] all = Arrays.copyOf(overrides, overrides.length + 4);
        all[overrides.length] = "sensorCoverage";
        all[overrides.length + 1] = 0.5;
        all[overrides.length + 2] = "reach";
        all[overrides.length + 3] = 0.8;
        return watcher(id, all);
    }

    static Nation blind(String id) {
        return watcher(id, "sensorCoverage", 0);
    }

    static Institution exchange(String id, String... members) {
        return institution(id, InstitutionKind.ASSESSMENT_EXCHANGE, members);
    }

    static Institution institution(String id, InstitutionKind kind, String... members) {
        return centre(id, List.of(members), "kind", kind, "assessmentDays", 150);
    }

    List<ReportFiled> assessments() {
        return of(ReportFiled.class).stream()
                .filter(e -> e.kind() == InformationKind.ASSESSMENT)
                .toList();
    }

    /** Reports that a nation has filed on a network's plots up to a day. */
    double filed(String nation, String network, double day) {
        return of(ReportFiled.class).stream()
                .filter(e -> e.kind() == InformationKind.ALERT
                        && e.nation().equals(nation)
                        && e.network().equals(network)
                        && e.day() <= day)
                .count();
    }

    <E> List<E> of(Class<E> kind) {
        return new Run(events).events(kind);
    }
}
