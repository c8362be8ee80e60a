package entente.results.report;

import entente.engine.scenario.Scenario;
import entente.results.experiment.Variant;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.version.EngineVersion;
import java.util.List;

/** What was run: the head of everything written for people. */
final class Title {

    private Title() {}

    /** A document of these blocks below the head. */
    static Document of(Variant written, int replications, long seed, List<DocumentBlock> blocks) {
        Scenario scenario = written.scenario();
        String title = scenario.description().title().isEmpty()
                ? scenario.id()
                : scenario.description().title() + " (" + scenario.id() + ")";
        String changed = written.settings().isEmpty() ? "" : "\nChanged: " + String.join(", ", written.settings());
        return new Document(title, what(scenario, replications, seed) + changed, blocks);
    }

    private static String what(Scenario scenario, int replications, long seed) {
        String warmup = scenario.period().warmupDays() > 0
                ? ", the first " + Numbers.plain(scenario.period().warmupDays()) + " of them left out"
                : "";
        return Counted.of(replications, "replication") + " of "
                + Numbers.plain(scenario.period().horizonDays()) + " days"
                + warmup
                + ", from seed " + seed + "; "
                + Counted.of(scenario.nations().size(), "nation") + ", "
                + Counted.of(scenario.networks().size(), "threat network") + "; Entente " + EngineVersion.current()
                + ".";
    }
}
