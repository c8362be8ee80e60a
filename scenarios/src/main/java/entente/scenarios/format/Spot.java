package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.scenarios.shape.DecisionKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value at some path is to be.
 *
 * @param member the field whose value it is, or is a part of; null at the root
 */
record Spot(Shape shape, @Nullable Member member) {

    static Spot root(Shape shape) {
        return new Spot(shape, null);
    }

    /** What stands one step further in; empty if nothing may stand there. {@code here} tells the kind of a decision. */
    Optional<Spot> then(Object step, JsonNode here) {
        if (shape instanceof Items items && step instanceof Integer) {
            return Optional.of(new Spot(items.item(), member));
        } else if (shape instanceof Entries entries && step instanceof String name) {
            boolean known =
                    entries.names().map(word -> word.words().contains(name)).orElse(true);
            return Optional.of(new Spot(entries.value(), member)).filter(spot -> known);
        } else if (step instanceof String name) {
            return parts(here).flatMap(parts -> parts.find(name)).map(inner -> new Spot(inner.shape(), inner));
        }
        return Optional.empty();
    }

    /** The fields of the record that stands here, if a record does. */
    Optional<RecordType> parts(JsonNode here) {
        if (shape instanceof RecordType parts) {
            return Optional.of(parts);
        }
        return shape instanceof Choice
                ? DecisionKinds.find(here.path(Choice.TYPE).asText())
                : Optional.empty();
    }

    /** The names that may stand here; empty if any may, or none. */
    List<String> names(JsonNode here) {
        if (shape instanceof Entries entries) {
            return entries.names().map(Shape.Word::words).orElse(List.of());
        }
        List<String> names = new ArrayList<>(parts(here).map(RecordType::names).orElse(List.of()));
        if (shape instanceof Choice) {
            names.add(0, Choice.TYPE);
        }
        return names;
    }

    /** What is to stand at the path, from the root of a tree. */
    static Optional<Spot> find(Shape shape, JsonNode root, NodePath path) {
        Optional<Spot> spot = Optional.of(root(shape));
        JsonNode node = root;
        for (Object step : path.steps()) {
            JsonNode here = node;
            spot = spot.flatMap(outer -> outer.then(step, here));
            node = LocatedTree.at(node, NodePath.ROOT.then(step));
        }
        return spot;
    }
}
