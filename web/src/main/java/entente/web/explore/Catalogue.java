package entente.web.explore;

import java.util.List;

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
                .map(text -> ScenarioCard.of(text.id(), shelf.read(text, List.of())))
                .toList();
    }
}
