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
public record Choice(String reference, String title) {

    /** Those of the library that are worlds, not cases of verification, then those that were saved. */
    static List<Choice> all(ScenarioShelf shelf) {
        List<Choice> all = new ArrayList<>();
        Library.entries().stream()
                .filter(entry -> !entry.id().contains("/"))
                .forEach(
                        entry -> all.add(new Choice(entry.id(), entry.title().isEmpty() ? entry.id() : entry.title())));
        shelf.saved().forEach(reference -> all.add(new Choice(reference, reference)));
        return all;
    }
}
