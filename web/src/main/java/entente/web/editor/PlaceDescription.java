package entente.web.editor;

import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.engine.scenario.Scenario;
import entente.scenarios.shape.DecisionKinds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the description of the scenario language says of a path.
 *
 * @param member the field that the path leads to, or the list that an element of it is in; null for the whole scenario
 * @param shape what is to stand there
 */
record PlaceDescription(@Nullable Member member, Shape shape) {

    /** What is said of a path; empty where the language knows nothing of that name. */
    static Optional<PlaceDescription> find(DataPath path) {
        PlaceDescription here = new PlaceDescription(null, RecordType.of(Scenario.class));
        for (Object step : path.steps()) {
            Optional<PlaceDescription> next = here.then(step);
            if (next.isEmpty()) {
                return next;
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    private Optional<PlaceDescription> then(Object step) {
        if (shape instanceof RecordType parts && step instanceof String name) {
            return parts.find(name).map(found -> new PlaceDescription(found, found.shape()));
        } else if (shape instanceof Items items && step instanceof Integer) {
            return Optional.of(new PlaceDescription(member, items.item()));
        } else if (shape instanceof Entries entries && step instanceof String) {
            return Optional.of(new PlaceDescription(member, entries.value()));
        } else if (shape instanceof Choice && step instanceof String name) {
            return DecisionKinds.all().stream()
                    .flatMap(kind -> kind.find(name).stream())
                    .findFirst()
                    .map(found -> new PlaceDescription(found, found.shape()));
        }
        return Optional.empty();
    }
}
