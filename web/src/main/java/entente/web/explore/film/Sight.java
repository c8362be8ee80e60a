package entente.web.explore.film;

import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.scenarios.message.Language;
import entente.web.naming.EngineWords;
import entente.web.naming.SpokenNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one nation sees of a run while it goes on: it hears every event in order and remembers what it has learnt. */
final class Sight {

    private static final List<String> OF_REPORTS = List.of("reportFiled", "reportShared", "reportWithheld");

    private final SightRules rules;
    private final String nation;
    private final SpokenNames names;
    /** Reports whose subject it knows, because they stand in a dossier or a watchlist of its own. */
    private final Set<String> connected = new HashSet<>();
    /** Plots on which it had a case. */
    private final Set<String> pursued = new HashSet<>();

    Sight(String nation, Scenario scenario, Language language, SpokenNames names) {
        this.nation = nation;
        this.names = names;
        rules = new SightRules(language, new EngineWords(names.scenario(), names.known(nation)));
        OwnIntelligence.add(rules, nation);
        OwnAffairs.addJustice(rules, nation);
        OwnAffairs.addPolitics(rules, nation);
        OwnAffairs.addInstitutions(rules, nation);
        new Membership(nation, scenario).add(rules);
    }

    /** What it sees of the next event. */
    Optional<FilmRow> see(Event event) {
        return rules.row(event).map(this::learn).map(this::named);
    }

    /** A row in which reports bear their names: ids tell how many reports their origin has filed. */
    private FilmRow named(FilmRow row) {
        String report = row.text("report");
        return report.isEmpty() ? row : row.with("report", names.report(nation, report));
    }

    private FilmRow learn(FilmRow row) {
        return switch (row.type()) {
            case "reportLinked", "operativeListed" -> {
                connected.add(row.text("report"));
                yield row;
            }
            case "plotDetected" -> {
                pursued.add(row.text("plot"));
                yield row;
            }
            // That it could not be linked means that nobody there knows what it is about.
            case "reportStrayed" -> row.without(List.of("subject"));
            case "attackLaunched" -> pursued.contains(row.text("plot")) ? row : row.without(List.of("plot"));
            default ->
                OF_REPORTS.contains(row.type()) && !connected.contains(row.text("report"))
                        ? row.without(List.of("subject"))
                        : row;
        };
    }
}
