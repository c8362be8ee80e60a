package entente.results.report;

import entente.engine.scenario.Scenario;
import entente.results.experiment.Variant;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.text.Paragraph;
import entente.results.version.EngineVersion;

/** What was run: the head of everything written for people. */
final class Title {

    private Title() {}

    /** A few lines, each ended. */
    static String text(Variant written, int replications, long seed) {
        Scenario scenario = written.scenario();
        String title = scenario.title().isEmpty() ? scenario.id() : scenario.title() + " (" + scenario.id() + ")";
        StringBuilder text = new StringBuilder(Paragraph.wrap(title));
        text.append(Paragraph.wrap(what(scenario, replications, seed)));
        if (!written.settings().isEmpty()) {
            text.append(Paragraph.wrap("Changed: " + String.join(", ", written.settings())));
        }
        return text.toString();
    }

    private static String what(Scenario scenario, int replications, long seed) {
        String warmup = scenario.warmupDays() > 0
                ? ", the first " + Numbers.plain(scenario.warmupDays()) + " of them left out"
                : "";
        return Counted.of(replications, "replication") + " of " + Numbers.plain(scenario.horizonDays()) + " days"
                + warmup
                + ", from seed " + seed + "; "
                + Counted.of(scenario.nations().size(), "nation") + ", "
                + Counted.of(scenario.networks().size(), "threat network") + "; Entente " + EngineVersion.current()
                + ".";
    }
}
