package entente.web.watch;

import entente.scenarios.library.Library;
import entente.web.shelf.ScenarioShelf;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario that can be chosen.
 *
 * @param reference its reference
 * @param title what it is called
 */
public record WatchedScenario(String reference, String title) {

    /** Those of the library that are worlds, not cases of verification, then those that were saved. */
    static List<WatchedScenario> all(ScenarioShelf shelf) {
        List<WatchedScenario> all = new ArrayList<>();
        Library.entries().stream()
                .filter(entry -> !entry.id().contains("/"))
                .forEach(entry ->
                        all.add(new WatchedScenario(entry.id(), entry.title().isEmpty() ? entry.id() : entry.title())));
        shelf.saved().forEach(reference -> all.add(new WatchedScenario(reference, reference)));
        return all;
    }
}
