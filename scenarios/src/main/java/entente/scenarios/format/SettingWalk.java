package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Baseline;
import entente.engine.description.Message;
import entente.engine.description.Shape.Items;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Word;
import entente.scenarios.schema.DefaultNodes;
import java.util.List;
import java.util.Optional;

/** Walks a tree along the path of one setting and puts its value where the path leads. */
final class SettingWalk {

    private final Findings findings;
    private final String setting;
    private final SettingPath path;
    private final JsonNode value;
    private final Baseline baseline;

    /** @param setting what violations name in place of a file */
    SettingWalk(Findings findings, String setting, SettingPath path, JsonNode value) {
        this.findings = findings;
        this.setting = setting;
        this.path = path;
        this.value = value;
        this.baseline = DefaultFilling.baseline(findings.tree().root());
    }

    void from(JsonNode root, Spot spot) {
        walk(0, root, spot, NodePath.ROOT);
    }

    private void walk(int index, JsonNode node, Spot spot, NodePath here) {
        SettingPath.Step step = path.steps().get(index);
        if (step.isSelection()) {
            select(index, node, spot, here);
        } else if (node instanceof ObjectNode object) {
            enter(index, object, spot, here);
        } else {
            refuse(here, Findings.shown(node), Message.of("violation.setting.noField", step.text()));
        }
    }

    private void enter(int index, ObjectNode object, Spot spot, NodePath here) {
        String name = path.steps().get(index).text();
        NodePath there = here.then(name);
        Optional<Spot> next = spot.then(name, object);
        if (next.isEmpty()) {
            refuse(there, Findings.UNKNOWN, NearestName.message(name, spot.names(object)));
            return;
        }
        if (index == path.steps().size() - 1) {
            object.set(name, value.deepCopy());
            findings.tree().noteSetting(there, setting);
            return;
        }
        if (next.get().shape() instanceof Plain || next.get().shape() instanceof Word) {
            refuse(there, Message.of("violation.setting.single"), Message.of("violation.setting.end"));
            return;
        }
        if (!object.has(name)) {
            object.set(name, leftOut(next.get()));
        }
        walk(index + 1, object.get(name), next.get(), there);
    }

    /** What a field that the file leaves out holds, so that a part of it can be set. */
    private JsonNode leftOut(Spot spot) {
        JsonNode empty = spot.shape() instanceof Items
                ? JsonNodeFactory.instance.arrayNode()
                : JsonNodeFactory.instance.objectNode();
        return Optional.ofNullable(spot.member())
                .flatMap(member -> DefaultNodes.find(member, baseline))
                .orElse(empty);
    }

    private void select(int index, JsonNode node, Spot spot, NodePath here) {
        String selection = path.steps().get(index).text();
        if (!(node instanceof ArrayNode list)) {
            refuse(here, Findings.shown(node), Message.of("violation.setting.noList", selection));
            return;
        }
        List<Integer> found = Selection.find(list, selection);
        if (found.isEmpty() && here.text().equals("relations")) {
            found = Selection.addRelation(list, selection);
            found.forEach(added -> findings.tree().noteSetting(here.then(added), setting));
        }
        if (found.isEmpty()) {
            refuse(
                    new NodePath(List.of(here.text() + "[" + selection + "]")),
                    Findings.MISSING,
                    missing(list, selection));
        }
        for (int position : found) {
            step(index, list, position, spot, here);
        }
    }

    private void step(int index, ArrayNode list, int position, Spot spot, NodePath here) {
        NodePath there = here.then(position);
        if (index == path.steps().size() - 1) {
            list.set(position, value.deepCopy());
            findings.tree().noteSetting(there, setting);
        } else {
            spot.then(position, list).ifPresent(next -> walk(index + 1, list.get(position), next, there));
        }
    }

    private static Message missing(ArrayNode list, String selection) {
        List<String> names = Selection.names(list);
        if (list.isEmpty()) {
            return Message.of("violation.setting.emptyList");
        } else if (names.isEmpty()) {
            return Message.of("violation.setting.positions", list.size() - 1);
        }
        Message all = Message.of("violation.setting.names", String.join(", ", names));
        return NearestName.find(selection, names)
                .map(near -> Message.of("violation.setting.near", Message.of("violation.nearest", near), all))
                .orElse(all);
    }

    private void refuse(NodePath where, Message shown, Message advice) {
        findings.addSetting(setting, where.text(), shown, advice);
    }
}
