package entente.web.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import entente.scenarios.format.EngineJson;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Lists and groups on one line, in brackets and braces. */
final class Snippets {

    private Snippets() {}

    /** What a node says, on one line. */
    static String flow(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(Snippets::flow).toList().toString();
        } else if (node instanceof MappingNode group) {
            StringBuilder text = new StringBuilder("{");
            for (NodeTuple entry : group.getValue()) {
                text.append(text.length() == 1 ? "" : ", ")
                        .append(flow(entry.getKeyNode()))
                        .append(": ")
                        .append(flow(entry.getValueNode()));
            }
            return text.append('}').toString();
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                ? scalar.getValue()
                : Scalars.text(scalar.getValue(), false, true);
    }

    /** A snippet as it is to stand in a text; empty if it is no YAML of one line. */
    static Optional<String> checked(String snippet, boolean json) {
        String line = snippet.strip();
        if (line.isEmpty()
                || line.contains("\n")
                || line.contains("#")
                || TextTree.find(line).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    json
                            ? EngineJson.mapper()
                                    .writeValueAsString(EngineJson.yaml().readTree(line))
                            : line);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
