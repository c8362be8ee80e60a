package entente.web.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.Violation;
import entente.scenarios.message.Language;
import entente.scenarios.schema.Meanings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What the editor shows of a text, as JSON (format 1.0): {@code violations}, with path, line, column, value and advice;
 * {@code sections}, what there is to edit; {@code form}, the fields of the section asked for; {@code help} on the place of the
 * cursor; and {@code preview}, which is null while something is wrong.
 */
final class EditorPicture {

    private static final String VERSION = "1.0";
    private static final List<DataPath> LISTS = Stream.concat(
                    Forms.LISTS.stream(), Stream.of("story.nations", "story.networks", "story.injects", "story.points"))
            .map(path -> DataPath.find(path).orElseThrow())
            .toList();
    private static final int MOST_ITEMS = 400;
    private static final int MOST_VIOLATIONS = 200;

    private final String text;
    private final String file;
    private final Language language;

    EditorPicture(String text, String file, Language language) {
        this.text = text;
        this.file = file;
        this.language = language;
    }

    /**
     * Looks at the text.
     *
     * @param section the path of the section whose form is shown
     * @param cursor where the cursor stands, in characters from 0
     */
    ObjectNode json(DataPath section, int cursor) {
        ObjectNode node = EngineJson.mapper().createObjectNode().put("formatVersion", VERSION);
        Scenario scenario = check(node.putArray("violations"));
        Optional<TextTree> tree = TextTree.find(text);
        ArrayNode sections = node.putArray("sections");
        tree.ifPresent(found -> {
            sections(found, sections);
            node.set("form", EngineJson.mapper().valueToTree(new Forms(found, language).fields(section)));
            help(found.at(Math.max(0, Math.min(cursor, text.length())))).ifPresent(help -> node.set("help", help));
        });
        node.set("preview", scenario == null ? null : ScenarioPreview.of(scenario));
        return node;
    }

    private @org.jspecify.annotations.Nullable Scenario check(ArrayNode violations) {
        try {
            return ScenarioReader.read(text, file, List.of());
        } catch (InvalidInput e) {
            for (Violation violation :
                    e.violations().stream().limit(MOST_VIOLATIONS).toList()) {
                violations
                        .addObject()
                        .put("path", violation.path())
                        .put("line", violation.line())
                        .put("column", violation.column())
                        .put("value", violation.value(language))
                        .put("advice", violation.advice(language))
                        .put("text", violation.text(language))
                        .put("language", violation.told(language).tag());
            }
            return null;
        }
    }

    private static void sections(TextTree tree, ArrayNode sections) {
        section(sections, "", "");
        section(sections, "rules", "");
        for (DataPath list : LISTS) {
            Node node = tree.find(list).orElse(null);
            ObjectNode section = section(sections, list.toString(), "");
            ArrayNode items = section.putArray("items");
            if (node instanceof SequenceNode found) {
                List<Node> elements = found.getValue();
                for (int i = 0; i < Math.min(MOST_ITEMS, elements.size()); i++) {
                    section(items, list.then(i).toString(), label(elements.get(i)));
                }
            }
        }
    }

    private static ObjectNode section(ArrayNode sections, String path, String label) {
        return sections.addObject().put("path", path).put("label", label);
    }

    /** What an element of a list is called: its id, those between whom it is, its type, or what it is about. */
    private static String label(Node element) {
        if (!(element instanceof MappingNode group)) {
            return "";
        }
        for (String name : List.of("id", "between", "parties", "type", "nation", "network", "point", "subject")) {
            var entry = TextTree.entry(group, name);
            if (entry != null) {
                Node value = entry.getValueNode();
                return value instanceof ScalarNode scalar ? scalar.getValue() : Snippets.flow(value);
            }
        }
        return "";
    }

    private Optional<ObjectNode> help(DataPath path) {
        DataPath at = path;
        while (!at.isRoot() && at.last() instanceof Integer) {
            at = at.parent();
        }
        Member member = PlaceDescription.find(at).map(PlaceDescription::member).orElse(null);
        if (member == null) {
            return Optional.empty();
        }
        ObjectNode help = EngineJson.mapper().createObjectNode();
        help.put("path", path.toString())
                .put("text", Meanings.of(member, language))
                .put("language", Meanings.told(member, language).tag())
                .put("unit", member.unit())
                .put("source", member.source())
                .put("standard", member.defaultText(Baseline.STANDARD).orElse(""));
        return Optional.of(help);
    }
}
