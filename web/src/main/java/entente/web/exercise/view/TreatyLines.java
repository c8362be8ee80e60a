package entente.web.exercise.view;

import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.Scenario;
import entente.web.exercise.view.PublicPicture.TreatyLine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Agreements between two nations that are in force, of which everybody can read in the papers. What binds all nations alike is no
 * line between two.
 */
final class TreatyLines {

    private final Map<List<String>, Double> inForce = new LinkedHashMap<>();

    private TreatyLines() {}

    /** Those in force on a day, the latest last. */
    static List<TreatyLine> of(Scenario scenario, List<Event> events, double day) {
        TreatyLines treaties = new TreatyLines();
        for (Agreement agreement : scenario.agreements()) {
            if (agreement.startDay() <= day && day <= agreement.lastDay()) {
                treaties.bind(agreement.parties(), agreement.startDay());
            }
        }
        for (Event event : events) {
            if (event instanceof AgreementBegun begun) {
                treaties.inForce.put(pair(begun.nation(), begun.partner()), begun.day());
            } else if (event instanceof AgreementEnded ended) {
                treaties.inForce.remove(pair(ended.nation(), ended.partner()));
            }
        }
        return treaties.inForce.entrySet().stream()
                .map(entry ->
                        new TreatyLine(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(Comparator.comparingDouble(TreatyLine::day))
                .toList();
    }

    private void bind(List<String> parties, double day) {
        for (int i = 0; i < parties.size(); i++) {
            for (int k = i + 1; k < parties.size(); k++) {
                inForce.put(pair(parties.get(i), parties.get(k)), day);
            }
        }
    }

    private static List<String> pair(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }
}
