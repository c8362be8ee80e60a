package entente.web.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Changes one value in a scenario's text and leaves every other character as it is, comments and layout included. What is
 * written is YAML of one line, or JSON in a text that is JSON.
 */
final class TextEdit {

    /** A hyphen by itself, perhaps with a comment. */
    private static final Pattern HYPHEN = Pattern.compile("\\s*-\\s*(#.*)?");

    private final TextTree tree;
    private final String text;

    TextEdit(TextTree tree) {
        this.tree = tree;
        text = tree.text();
    }

    /** Sets a value, in place of one that may stand there; groups on the way that are missing are added. */
    Optional<String> set(DataPath path, String value) {
        Optional<Node> present = tree.find(path);
        if (present.isPresent()) {
            Node node = present.get();
            String gap = tree.start(node) > 0 && text.charAt(tree.start(node) - 1) == ':' ? " " : "";
            return Optional.of(replaced(tree.start(node), tree.end(node), gap + value));
        }
        DataPath above = path.parent();
        String inner = value;
        Object name = path.last();
        while (!above.isRoot() && !(tree.find(above).orElse(null) instanceof MappingNode)) {
            if (name instanceof Integer || tree.find(above).isPresent()) {
                return Optional.empty();
            }
            inner = "{" + key(name) + ": " + inner + "}";
            name = above.last();
            above = above.parent();
        }
        return name instanceof String && tree.find(above).orElse(null) instanceof MappingNode group
                ? Optional.of(inserted(group, key(name) + ": " + inner))
                : Optional.empty();
    }

    /** Adds an element at the end of a list, which is begun if there is none. */
    Optional<String> append(DataPath list, String item) {
        if (tree.find(list).orElse(null) instanceof SequenceNode node) {
            return Optional.of(inserted(node, item));
        }
        return set(list, "[" + item + "]");
    }

    /** Takes a value out, so that its default holds; a group that would be empty goes with it. */
    Optional<String> remove(DataPath path) {
        if (path.isRoot() || tree.find(path).isEmpty()) {
            return Optional.empty();
        }
        Node above = tree.find(path.parent()).orElseThrow();
        int size = above instanceof CollectionNode<?> group ? group.getValue().size() : 0;
        if (size == 1) {
            return remove(path.parent());
        }
        if (above instanceof MappingNode group) {
            List<NodeTuple> entries = group.getValue();
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) == TextTree.entry(group, String.valueOf(path.last()))) {
                    return Optional.of(cut(group, i));
                }
            }
        } else if (above instanceof SequenceNode list && path.last() instanceof Integer position) {
            return Optional.of(cut(list, position));
        }
        return Optional.empty();
    }

    private String key(Object name) {
        return tree.isJson() ? Scalars.quoted(name.toString()) : name.toString();
    }

    private String inserted(CollectionNode<?> group, String entry) {
        if (TextTree.isFlow(group)) {
            // Behind the last element, not before the bracket: a comma or a comment may stand between them.
            int size = group.getValue().size();
            int place = size > 0 ? end(group, size - 1) : 1 + text.indexOf(open(group), tree.start(group));
            return replaced(place, place, (size > 0 ? ", " : "") + entry);
        }
        int end = tree.lineEnd(tree.end(group));
        String margin = " ".repeat(group.getStartMark().getColumn());
        return replaced(end, end, "\n" + margin + (group instanceof SequenceNode ? "- " : "") + entry);
    }

    /** The line of the hyphen of an element, which may begin some lines below it. */
    private int hyphenLine(int from) {
        int line = tree.lineStart(from);
        while (line > 0 && !text.substring(line, from).stripLeading().startsWith("-")) {
            line = tree.lineStart(line - 1);
        }
        return line;
    }

    private static char open(CollectionNode<?> group) {
        return group instanceof SequenceNode ? '[' : '{';
    }

    /** Takes out an element of a list or group that has others. */
    private String cut(CollectionNode<?> group, int position) {
        int from = start(group, position);
        int to = end(group, position);
        boolean isLast = position == group.getValue().size() - 1;
        if (TextTree.isFlow(group)) {
            return isLast ? replaced(end(group, position - 1), to, "") : replaced(from, start(group, position + 1), "");
        }
        int lineStart = group instanceof SequenceNode ? hyphenLine(from) : tree.lineStart(from);
        String before = text.substring(lineStart, from).lines().findFirst().orElse("");
        if (group instanceof SequenceNode ? HYPHEN.matcher(before).matches() : before.isBlank()) {
            return replaced(lineStart, Math.min(text.length(), tree.lineEnd(to) + 1), "");
        }
        // The first entry of a group that begins behind the hyphen of a list: the next one takes its place.
        return replaced(from, start(group, position + 1), "");
    }

    private int start(CollectionNode<?> group, int position) {
        Object child = group.getValue().get(position);
        return tree.start(child instanceof NodeTuple entry ? entry.getKeyNode() : (Node) child);
    }

    private int end(CollectionNode<?> group, int position) {
        Object child = group.getValue().get(position);
        return tree.end(child instanceof NodeTuple entry ? entry.getValueNode() : (Node) child);
    }

    private String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }
}
