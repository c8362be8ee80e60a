package entente.web.explore;

import entente.scenarios.format.InvalidInput;
import java.util.List;
import java.util.Optional;

/** The scenarios of a shelf as cards, without those that only check or calibrate the model. */
public final class Catalogue {

    private static final List<String> HIDDEN = List.of("verification/", "validation/");

    private final Shelf shelf;

    /** The catalogue of a shelf. */
    public Catalogue(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The cards, in the shelf's order. */
    public List<ScenarioCard> cards() {
        return shelf.ids().stream()
                .filter(id -> HIDDEN.stream().noneMatch(id::startsWith))
                .flatMap(id -> shelf.find(id).stream())
                .flatMap(text -> card(text).stream())
                .toList();
    }

    /** A saved scenario may be a draft that cannot be read yet. */
    private Optional<ScenarioCard> card(Shelf.Text text) {
        try {
            return Optional.of(ScenarioCard.of(text.id(), shelf.read(text, List.of())));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }
}
