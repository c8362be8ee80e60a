package entente.web.editor;

import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Word;
import entente.scenarios.message.Language;
import entente.scenarios.schema.Meanings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Makes forms of the description of the scenario language, filled with what a text says. */
final class Forms {

    private static final Set<String> LONG_TEXTS = Set.of(
            "summary",
            "narrative",
            "question",
            "text",
            "expectedAction",
            "objective",
            "who",
            "redLine",
            "secret",
            "trust",
            "wanted");

    /** The lists of a scenario, each with a section of its own, in their order. */
    static final List<String> LISTS =
            List.of("nations", "relations", "agreements", "institutions", "networks", "injects", "decisionPoints");

    /** What else has sections of its own. */
    private static final Set<String> OTHER_SECTIONS = Set.of("rules", "story");

    /** Defaults that say nothing. */
    private static final Set<String> EMPTY = Set.of("\"\"", "{}", "[]");

    private final TextTree tree;
    private final Language language;
    private final Baseline baseline;

    Forms(TextTree tree, Language language) {
        this.tree = tree;
        this.language = language;
        String written = value(DataPath.ROOT.then("baseline"));
        baseline = Baseline.NEUTRAL.word().equals(written) ? Baseline.NEUTRAL : Baseline.STANDARD;
    }

    /** The fields of whatever stands at a path; none where the language knows no fields. */
    List<FormField> fields(DataPath path) {
        List<FormField> fields = new ArrayList<>();
        if (PlaceDescription.find(path).map(PlaceDescription::shape).orElse(null) instanceof RecordType parts) {
            add(parts, path, "", fields);
        }
        return fields;
    }

    private void add(RecordType parts, DataPath at, String prefix, List<FormField> fields) {
        for (Member member : parts.members()) {
            if (at.isRoot() && (LISTS.contains(member.name()) || OTHER_SECTIONS.contains(member.name()))) {
                continue;
            }
            String label = prefix + member.name();
            if (member.shape() instanceof RecordType inner) {
                add(inner, at.then(member.name()), label + ".", fields);
            } else {
                fields.add(field(member, at.then(member.name()), label));
            }
        }
    }

    private FormField field(Member member, DataPath path, String label) {
        return new FormField(
                path.toString(),
                label,
                kind(member),
                Meanings.of(member, language),
                Meanings.told(member, language).tag(),
                member.unit(),
                bound(member.range().min()),
                bound(member.range().max()),
                member.shape() instanceof Word word ? word.words() : List.of(),
                member.defaultText(baseline)
                        .filter(text -> !EMPTY.contains(text))
                        .orElse(""),
                value(path),
                member.isRequired(),
                member.isAssumption());
    }

    private static FieldKind kind(Member member) {
        Shape shape = member.shape();
        if (shape instanceof Word) {
            return FieldKind.WORD;
        } else if (shape == Plain.NUMBER || shape == Plain.WHOLE) {
            return FieldKind.NUMBER;
        } else if (shape == Plain.FLAG) {
            return FieldKind.FLAG;
        } else if (shape instanceof Plain || shape instanceof Shape.Text) {
            return LONG_TEXTS.contains(member.name()) ? FieldKind.LONG : FieldKind.TEXT;
        }
        return FieldKind.SNIPPET;
    }

    private static @Nullable Double bound(double value) {
        return Double.isInfinite(value) ? null : value;
    }

    private @Nullable String value(DataPath path) {
        Optional<Node> node = tree.find(path);
        return node.map(found -> found instanceof ScalarNode scalar ? scalar.getValue() : Snippets.flow(found))
                .orElse(null);
    }
}
