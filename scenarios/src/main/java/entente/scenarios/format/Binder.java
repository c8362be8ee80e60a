package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Baseline;
import entente.engine.description.Written;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Count;
import entente.engine.scenario.DurationLaw;
import entente.scenarios.schema.DefaultNodes;
import entente.scenarios.shape.Member;
import entente.scenarios.shape.Shape;
import entente.scenarios.shape.Shape.Entries;
import entente.scenarios.shape.Shape.Items;
import entente.scenarios.shape.Shape.Parts;
import entente.scenarios.shape.Shape.Plain;
import entente.scenarios.shape.Shape.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the engine's values from a tree whose defaults are filled. It goes on where Jackson would stop at the first
 * record that refuses its values, so that all that is wrong is found at once.
 */
final class Binder {

    private final Findings findings;
    private final Baseline baseline;

    Binder(Findings findings, Baseline baseline) {
        this.findings = findings;
        this.baseline = baseline;
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
        } else if (shape instanceof Word word) {
            return read(word.type(), spot, node, path);
        } else if (shape instanceof Items && node.isArray()) {
            Elements elements = elements(spot, node, path);
            return elements.isComplete() ? Optional.of(elements.values()) : Optional.empty();
        } else if (shape instanceof Entries entries && node.isObject()) {
            return entries(entries, spot, node, path);
        }
        Optional<Parts> parts = node.isObject() ? spot.parts(node) : Optional.empty();
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

    private Optional<Object> record(Parts parts, JsonNode node, NodePath path) {
        @Nullable Object[] values = new @Nullable Object[parts.members().size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Member member = parts.members().get(i);
            JsonNode given = node.path(member.name());
            if (!given.isMissingNode()) {
                Optional<Object> value = value(new Spot(member.shape(), member), given, path.then(member.name()));
                values[i] = value.orElse(null);
                complete &= value.isPresent();
            } else if (!member.field().optional()) {
                findings.add(path.then(member.name()), Findings.MISSING, Expectation.required(member));
                complete = false;
            }
        }
        return complete ? new Construction(findings, this).of(parts, values, path) : Optional.empty();
    }

    /** The default of a field, or nothing if it may be left out. */
    @Nullable
    Object defaultOf(Member member) {
        Spot spot = new Spot(member.shape(), member);
        return DefaultNodes.find(member, baseline)
                .flatMap(node -> {
                    DefaultFilling.fill(spot, node, baseline);
                    return value(spot, node, NodePath.ROOT.then(member.name()));
                })
                .orElse(null);
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
            case COUNT ->
                node.isNumber() && node.doubleValue() == node.intValue() && node.intValue() >= 0
                        ? Optional.of(Count.of(node.intValue()))
                        : read(Count.class, spot, node, path);
            case LAW -> read(DurationLaw.class, spot, node, path);
            case GRADE -> read(AdmiraltyGrade.class, spot, node, path);
            case ANY -> Optional.of(new Written(node.isTextual() ? node.textValue() : node.toString()));
        };
    }

    private Optional<Object> read(Class<?> type, Spot spot, JsonNode node, NodePath path) {
        try {
            return node.isTextual()
                    ? Optional.of(EngineJson.mapper().treeToValue(node, type))
                    : wrong(spot, node, path);
        } catch (JsonProcessingException e) {
            return wrong(spot, node, path);
        }
    }

    private Optional<Object> entries(Entries entries, Spot spot, JsonNode node, NodePath path) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Optional<Object> key = entries.names().isEmpty()
                    ? Optional.of(entry.getKey())
                    : entries.names().get().constants().stream()
                            .filter(constant -> constant.word().equals(entry.getKey()))
                            .map(Object.class::cast)
                            .findFirst();
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
