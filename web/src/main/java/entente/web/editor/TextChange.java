package entente.web.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A change that a form makes to a text.
 *
 * @param what whether a value is set or taken out, or an element added to a list
 * @param path where
 * @param value what is set or added; null where something is taken out
 */
record TextChange(What what, DataPath path, @Nullable String value) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
    private static final Set<String> PLAIN_WORDS = Set.of("true", "false");
    private static final int LONG = 80;

    enum What {
        SET,
        REMOVE,
        ADD
    }

    /** The text after the change; empty if it cannot be made there. */
    Optional<String> applyTo(TextTree tree) {
        TextEdit edit = new TextEdit(tree);
        String written = value == null ? "" : value;
        return switch (what) {
            case REMOVE -> edit.remove(path);
            case ADD -> Snippets.checked(written, tree.isJson()).flatMap(item -> edit.append(path, item));
            case SET -> written(tree, written).flatMap(text -> edit.set(path, text));
        };
    }

    private Optional<String> written(TextTree tree, String text) {
        PlaceDescription place = PlaceDescription.find(path).orElse(null);
        boolean snippet = place != null
                && !(place.shape() instanceof entente.engine.description.Shape.Plain)
                && !(place.shape() instanceof entente.engine.description.Shape.Text)
                && !(place.shape() instanceof entente.engine.description.Shape.Word);
        if (snippet) {
            return Snippets.checked(text, tree.isJson());
        }
        boolean plainText = place != null && place.shape() == entente.engine.description.Shape.Plain.TEXT;
        String trimmed = text.strip();
        if (!plainText
                && (NUMBER.matcher(trimmed).matches() || PLAIN_WORDS.contains(trimmed.toLowerCase(Locale.ROOT)))) {
            return Optional.of(trimmed);
        }
        Node above = path.isRoot() ? null : tree.find(path.parent()).orElse(null);
        boolean inBlock = above instanceof MappingNode group && !TextTree.isFlow(group);
        if (!tree.isJson() && inBlock && (text.length() > LONG || text.contains("\n")) && above != null) {
            return Optional.of(Scalars.block(text, above.getStartMark().getColumn() + 2));
        }
        return Optional.of(Scalars.text(text, tree.isJson(), !(above instanceof CollectionNode<?>) || !inBlock));
    }
}
