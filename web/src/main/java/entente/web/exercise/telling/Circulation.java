package entente.web.exercise.telling;

import entente.engine.event.Event;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.view.NationView.ReportView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who sent which reports to whom: what each sender knows of where its reports went. */
public final class Circulation {

    private final Map<String, Map<String, Set<String>>> sent = new HashMap<>();

    /** Takes note of what has happened. */
    public void read(Event event) {
        if (event instanceof ReportShared shared) {
            sent.computeIfAbsent(shared.from(), from -> new LinkedHashMap<>())
                    .computeIfAbsent(shared.report(), report -> new TreeSet<>())
                    .add(shared.to());
        }
    }

    /** To whom a nation sent a report. */
    Set<String> sentTo(String nation, String report) {
        return sent.getOrDefault(nation, Map.of()).getOrDefault(report, Set.of());
    }

    /** How many reports a nation has sent to another. */
    int sent(String nation, String to) {
        return (int) sent.getOrDefault(nation, Map.of()).values().stream()
                .filter(recipients -> recipients.contains(to))
                .count();
    }

    /** The others who have a report as far as a nation knows that holds it. */
    public List<String> known(String nation, ReportView report) {
        return Stream.concat(Stream.of(report.origin(), report.sender()), sentTo(nation, report.report()).stream())
                .filter(one -> !one.equals(nation))
                .distinct()
                .sorted()
                .toList();
    }
}
