package entente.web.editor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A scenario's text as a tree that knows where in the text each part stands. JSON is read as the YAML that it is, too. */
final class TextTree {

    private static final int DEEPEST = 60;

    private final String text;
    private final Node root;

    private TextTree(String text, Node root) {
        this.text = text;
        this.root = root;
    }

    /** The tree of a text; empty if it cannot be read, which the scenario's reader explains better. */
    static Optional<TextTree> find(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(text.length() + 1);
        try {
            Node root = new Yaml(options).compose(new java.io.StringReader(text));
            return Optional.ofNullable(root)
                    .filter(node -> isTree(node, Collections.newSetFromMap(new IdentityHashMap<>())))
                    .map(node -> new TextTree(text, node));
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    /** Whether no part stands in two places, as YAML's aliases would have it: they are not read here. */
    private static boolean isTree(Node node, Set<Node> met) {
        if (!met.add(node)) {
            return false;
        }
        if (node instanceof MappingNode group) {
            return group.getValue().stream()
                    .allMatch(entry -> isTree(entry.getKeyNode(), met) && isTree(entry.getValueNode(), met));
        }
        return !(node instanceof SequenceNode list) || list.getValue().stream().allMatch(item -> isTree(item, met));
    }

    String text() {
        return text;
    }

    boolean isJson() {
        return text.stripLeading().startsWith("{");
    }

    Node root() {
        return root;
    }

    /** The value at a path. */
    Optional<Node> find(DataPath path) {
        Node node = root;
        for (Object step : path.steps()) {
            Node next = child(node, step);
            if (next == null) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }

    private static @Nullable Node child(Node node, Object step) {
        if (step instanceof Integer position && node instanceof SequenceNode list) {
            return position < list.getValue().size() ? list.getValue().get(position) : null;
        } else if (step instanceof String name && node instanceof MappingNode group) {
            NodeTuple entry = entry(group, name);
            return entry == null ? null : entry.getValueNode();
        }
        return null;
    }

    /** The entry of that name; null if there is none. */
    static @Nullable NodeTuple entry(MappingNode group, String name) {
        for (NodeTuple entry : group.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    /** The deepest path whose part of the text holds a place in it, in characters from 0. */
    DataPath at(int place) {
        DataPath path = DataPath.ROOT;
        Node node = root;
        while (true) {
            Object step = stepAt(node, place);
            Node next = step == null ? null : child(node, step);
            if (step == null || next == null) {
                return path;
            }
            path = path.then(step);
            node = next;
        }
    }

    private @Nullable Object stepAt(Node node, int place) {
        if (node instanceof MappingNode group) {
            for (NodeTuple entry : group.getValue()) {
                if (start(entry.getKeyNode()) <= place
                        && place <= end(entry.getValueNode())
                        && entry.getKeyNode() instanceof ScalarNode key) {
                    return key.getValue();
                }
            }
        } else if (node instanceof SequenceNode list) {
            List<Node> items = list.getValue();
            for (int i = 0; i < items.size(); i++) {
                if (start(items.get(i)) <= place && place <= end(items.get(i))) {
                    return i;
                }
            }
        }
        return null;
    }

    /** Where a node begins, in characters from 0. */
    int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /** Where what a node says ends, without the blank lines and comments behind it. */
    int end(Node node) {
        if (node instanceof CollectionNode<?> group
                && !isFlow(group)
                && !group.getValue().isEmpty()) {
            Object last = group.getValue().get(group.getValue().size() - 1);
            return last instanceof NodeTuple entry ? end(entry.getValueNode()) : end((Node) last);
        }
        int begin = start(node);
        int end = Math.min(
                text.length(), text.offsetByCodePoints(0, node.getEndMark().getIndex()));
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a list or group is written in brackets. */
    static boolean isFlow(CollectionNode<?> node) {
        return node.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
    }

    /** Where the line of a place ends, before its line break. */
    int lineEnd(int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }

    /** Where the line of a place begins. */
    int lineStart(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }
}
