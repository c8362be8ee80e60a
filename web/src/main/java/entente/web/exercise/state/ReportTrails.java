package entente.web.exercise.state;

import entente.engine.event.Event;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Obstacle;
import entente.web.exercise.telling.Circulation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each nation and institution has itself sent, kept back and been sent. It is what a nation's own registry would hold: of
 * what others did with a report afterwards, it says nothing.
 */
public final class ReportTrails implements Circulation {

    private final Map<String, Trail> trails = new HashMap<>();
    private final Map<String, Map<String, Integer>> gave = new HashMap<>();

    /** The trail of a report in the hands of one nation. */
    private static final class Trail {
        final Map<String, Double> sent = new LinkedHashMap<>();
        final Map<String, Double> came = new LinkedHashMap<>();
        final Map<String, Obstacle> kept = new HashMap<>();
    }

    ReportTrails() {}

    /** Takes note of an event. */
    void follow(Event event) {
        if (event instanceof ReportShared shared) {
            Trail trail = trail(shared.from(), shared.report());
            trail.sent.putIfAbsent(shared.to(), shared.day());
            trail.kept.remove(shared.to());
            gave.computeIfAbsent(shared.from(), from -> new HashMap<>()).merge(shared.to(), 1, Integer::sum);
        } else if (event instanceof ReportWithheld withheld) {
            trail(withheld.from(), withheld.report()).kept.put(withheld.to(), withheld.obstacle());
        } else if (event instanceof ReportArrived arrived) {
            trail(arrived.to(), arrived.report()).came.putIfAbsent(arrived.from(), arrived.day());
        }
    }

    private Trail trail(String holder, String report) {
        return trails.computeIfAbsent(holder + " " + report, key -> new Trail());
    }

    private Optional<Trail> find(String holder, String report) {
        return Optional.ofNullable(trails.get(holder + " " + report));
    }

    /** To whom a holder has sent a report, and on which day; in that order. */
    @Override
    public Map<String, Double> sent(String holder, String report) {
        return find(holder, report).map(trail -> trail.sent).orElse(Map.of());
    }

    /** From whom a holder got a report, and on which day; in that order. */
    public Map<String, Double> came(String holder, String report) {
        return find(holder, report).map(trail -> trail.came).orElse(Map.of());
    }

    /** What kept a holder's report from somebody when it was last weighed there; empty if nothing did. */
    public Optional<Obstacle> keptBack(String holder, String report, String to) {
        return find(holder, report).map(trail -> trail.kept.get(to));
    }

    /** How many reports a nation has sent another nation or institution. */
    @Override
    public int gave(String from, String to) {
        return gave.getOrDefault(from, Map.of()).getOrDefault(to, 0);
    }
}
