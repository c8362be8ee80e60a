package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Contradictable;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Text;
import entente.engine.description.Shape.Word;
import entente.engine.description.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the engine's values from a tree whose defaults are filled. It goes on where Jackson would stop at the first
 * value that does not fit, so that all that is wrong is found at once.
 */
final class Binder {

    private final Findings findings;

    Binder(Findings findings) {
        this.findings = findings;
    }

    /**
     * The elements of a list that could be made.
     *
     * @param positions where each of them stands in the list
     * @param isComplete whether these are all
     */
    record Elements(List<Object> values, List<Integer> positions, boolean isComplete) {

        <T> List<T> as(Class<T> type) {
            return values.stream().map(type::cast).toList();
        }
    }

    /** The value at the path; empty if it cannot be made, and then there is a finding. */
    Optional<Object> value(Spot spot, JsonNode node, NodePath path) {
        Shape shape = spot.shape();
        if (shape instanceof Plain plain) {
            return plain(plain, spot, node, path);
        } else if (shape instanceof Text text) {
            return coded(text, spot, node, path);
        } else if (shape instanceof Word word) {
            return word(word, spot, node, path);
        } else if (shape instanceof Items && node.isArray()) {
            Elements elements = elements(spot, node, path);
            return elements.isComplete() ? Optional.of(elements.values()) : Optional.empty();
        } else if (shape instanceof Entries entries && node.isObject()) {
            return entries(entries, spot, node, path);
        }
        Optional<RecordType> parts = node.isObject() ? spot.parts(node) : Optional.empty();
        return parts.isPresent() ? record(parts.get(), node, path) : wrong(spot, node, path);
    }

    /** The elements of the list at the path. */
    Elements elements(Spot spot, JsonNode list, NodePath path) {
        List<Object> values = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int position = i;
            spot.then(i, list)
                    .flatMap(inner -> value(inner, list.get(position), path.then(position)))
                    .ifPresent(value -> {
                        values.add(value);
                        positions.add(position);
                    });
        }
        return new Elements(values, positions, values.size() == list.size());
    }

    private Optional<Object> record(RecordType type, JsonNode node, NodePath path) {
        @Nullable Object[] values = new @Nullable Object[type.members().size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Member member = type.members().get(i);
            JsonNode given = node.path(member.name());
            if (!given.isMissingNode()) {
                Optional<Object> value = value(new Spot(member.shape(), member), given, path.then(member.name()));
                values[i] = value.orElse(null);
                complete &= value.isPresent();
            } else if (!member.isOptional()) {
                findings.add(path.then(member.name()), Findings.MISSING, Expectation.required(member));
                complete = false;
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        Record record = type.assemble(values);
        if (record instanceof Contradictable rules) {
            Collection<String> wrong = findings.fieldsOf(path);
            rules.contradictions().forEach(broken -> findings.add(path, broken, wrong));
        }
        return Optional.of(record);
    }

    private Optional<Object> plain(Plain plain, Spot spot, JsonNode node, NodePath path) {
        return switch (plain) {
            case NUMBER -> node.isNumber() ? Optional.of(node.doubleValue()) : wrong(spot, node, path);
            case WHOLE ->
                node.isNumber() && node.doubleValue() == node.intValue()
                        ? Optional.of(node.intValue())
                        : wrong(spot, node, path);
            case FLAG -> node.isBoolean() ? Optional.of(node.booleanValue()) : wrong(spot, node, path);
            case TEXT -> node.isTextual() ? Optional.of(node.textValue()) : wrong(spot, node, path);
            case MESSAGE, ANY -> Optional.of(new Written(node.isTextual() ? node.textValue() : node.toString()));
        };
    }

    private Optional<Object> coded(Text text, Spot spot, JsonNode node, NodePath path) {
        Optional<Object> value = Expectation.isMet(spot, node)
                ? text.find(node.isTextual() ? node.textValue() : Integer.toString(node.intValue()))
                : Optional.empty();
        return value.isPresent() ? value : wrong(spot, node, path);
    }

    private Optional<Object> word(Word word, Spot spot, JsonNode node, NodePath path) {
        Optional<Object> value =
                node.isTextual() ? word.find(node.textValue()).map(Object.class::cast) : Optional.empty();
        return value.isPresent() ? value : wrong(spot, node, path);
    }

    private Optional<Object> entries(Entries entries, Spot spot, JsonNode node, NodePath path) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Optional<Object> key = entries.names().isEmpty()
                    ? Optional.of(entry.getKey())
                    : entries.names().get().find(entry.getKey()).map(Object.class::cast);
            NodePath there = path.then(entry.getKey());
            Optional<Object> value = value(new Spot(entries.value(), spot.member()), entry.getValue(), there);
            if (key.isEmpty() || value.isEmpty()) {
                return key.isEmpty() ? wrong(spot, node, path) : Optional.empty();
            }
            map.put(key.get(), value.get());
        }
        return Optional.of(map);
    }

    private Optional<Object> wrong(Spot spot, JsonNode node, NodePath path) {
        if (!findings.isWrongWithin(path)) {
            findings.add(path, Findings.shown(node), Expectation.advice(spot, node));
        }
        return Optional.empty();
    }
}
