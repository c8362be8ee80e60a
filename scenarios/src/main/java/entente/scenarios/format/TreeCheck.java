package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.scenarios.shape.DecisionKinds;
import java.util.Map;
import java.util.Optional;

/** Checks trees against the descriptions of records, of which the published schemas are written too. */
final class TreeCheck {

    private final Findings findings;

    TreeCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks the whole tree as a record of the given type. */
    void record(RecordType type) {
        value(Spot.root(type), findings.tree().root(), NodePath.ROOT);
    }

    /** Checks the value at the path as a decision or inject. */
    void decision(NodePath path, JsonNode decision) {
        if (!decision.isObject()) {
            findings.add(path, Message.of("violation.decision"));
            return;
        }
        JsonNode type = decision.path(Choice.TYPE);
        Optional<RecordType> kind = DecisionKinds.find(type.asText()).filter(found -> type.isTextual());
        if (kind.isEmpty()) {
            findings.add(path.then(Choice.TYPE), NearestName.message(type.asText(), DecisionKinds.types()));
            return;
        }
        fields(kind.get(), Spot.root(DecisionKinds.SHAPE), decision, path);
    }

    private void value(Spot spot, JsonNode node, NodePath path) {
        if (findings.isFull()) {
            return;
        }
        if (spot.shape() instanceof Choice) {
            decision(path, node);
        } else if (!Expectation.isMet(spot, node)) {
            findings.add(path, Expectation.advice(spot, node));
        } else if (spot.shape() instanceof RecordType type) {
            fields(type, spot, node, path);
        } else if (spot.shape() instanceof Items) {
            for (int i = 0; i < node.size(); i++) {
                within(spot, i, node, node.get(i), path);
            }
        } else if (spot.shape() instanceof Entries) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                within(spot, entry.getKey(), node, entry.getValue(), path);
            }
        }
    }

    private void fields(RecordType type, Spot spot, JsonNode record, NodePath path) {
        for (Member member : type.members()) {
            if (member.isRequired() && !record.has(member.name())) {
                findings.add(path.then(member.name()), Findings.MISSING, Expectation.required(member));
            }
        }
        for (Map.Entry<String, JsonNode> entry : record.properties()) {
            if (findings.isFull()) {
                return;
            }
            if (!(spot.shape() instanceof Choice && entry.getKey().equals(Choice.TYPE))) {
                within(spot, entry.getKey(), record, entry.getValue(), path);
            }
        }
    }

    private void within(Spot spot, Object step, JsonNode outer, JsonNode inner, NodePath path) {
        NodePath there = path.then(step);
        Optional<Spot> next = spot.then(step, outer);
        if (next.isPresent()) {
            value(next.get(), inner, there);
        } else {
            findings.add(there, Findings.UNKNOWN, NearestName.message(String.valueOf(step), spot.names(outer)));
        }
    }
}
