package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.serialization.node.JsonLocationAwareArrayNode;
import com.networknt.schema.serialization.node.JsonLocationAwareBigIntegerNode;
import com.networknt.schema.serialization.node.JsonLocationAwareBooleanNode;
import com.networknt.schema.serialization.node.JsonLocationAwareDoubleNode;
import com.networknt.schema.serialization.node.JsonLocationAwareIntNode;
import com.networknt.schema.serialization.node.JsonLocationAwareLongNode;
import com.networknt.schema.serialization.node.JsonLocationAwareNullNode;
import com.networknt.schema.serialization.node.JsonLocationAwareObjectNode;
import com.networknt.schema.serialization.node.JsonLocationAwareTextNode;
import entente.engine.description.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Builds the tree of one parser's tokens. It takes the place of Jackson's own reading of trees, which hides names given
 * twice and YAML's aliases, and which knows the line of a value but not of its name.
 */
final class NodeBuilder {

    private final JsonParser parser;
    private final List<Noted> noted = new ArrayList<>();
    private final List<Object> path = new ArrayList<>();

    NodeBuilder(JsonParser parser) {
        this.parser = parser;
    }

    /** Something wrong that a tree would hide. */
    record Noted(NodePath path, JsonLocation location, Message value, Message advice) {}

    /** What was found on the way; the tree holds texts or nothing in these places. */
    List<Noted> noted() {
        return noted;
    }

    /** The value of the current token. */
    JsonNode value(JsonLocation location) throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            note(location, Violation.shown("*" + parser.getText()), Message.of("violation.aliases"));
            return new JsonLocationAwareNullNode(location);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(location);
            case START_ARRAY -> array(location);
            case VALUE_NUMBER_INT -> whole(location);
            case VALUE_NUMBER_FLOAT -> number(location);
            case VALUE_TRUE -> new JsonLocationAwareBooleanNode(true, location);
            case VALUE_FALSE -> new JsonLocationAwareBooleanNode(false, location);
            case VALUE_NULL -> new JsonLocationAwareNullNode(location);
            case VALUE_STRING -> new JsonLocationAwareTextNode(parser.getText(), location);
            default -> {
                note(location, Message.of("violation.binary"), Message.of("violation.binary.unread"));
                yield new JsonLocationAwareNullNode(location);
            }
        };
    }

    private ObjectNode object(JsonLocation location) throws IOException {
        ObjectNode object = new JsonLocationAwareObjectNode(JsonNodeFactory.instance, location);
        checkDepth(location);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonLocation here = parser.currentTokenLocation();
            parser.nextToken();
            path.add(name);
            JsonNode value = value(here);
            if (object.has(name)) {
                note(here, Message.of("violation.twice"), Message.of("violation.twice.keep"));
            } else {
                object.set(name, value);
            }
            path.remove(path.size() - 1);
        }
        return object;
    }

    private ArrayNode array(JsonLocation location) throws IOException {
        ArrayNode array = new JsonLocationAwareArrayNode(JsonNodeFactory.instance, location);
        checkDepth(location);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.add(array.size());
            array.add(value(parser.currentTokenLocation()));
            path.remove(path.size() - 1);
        }
        return array;
    }

    private void checkDepth(JsonLocation location) throws TooDeep {
        if (path.size() >= Syntax.DEEPEST) {
            throw new TooDeep(location);
        }
    }

    private JsonNode whole(JsonLocation location) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> new JsonLocationAwareIntNode(parser.getIntValue(), location);
            case LONG -> new JsonLocationAwareLongNode(parser.getLongValue(), location);
            default -> new JsonLocationAwareBigIntegerNode(parser.getBigIntegerValue(), location);
        };
    }

    private JsonNode number(JsonLocation location) throws IOException {
        String text = parser.getText();
        boolean isWord = text.toLowerCase(Locale.ROOT).contains("n"); // NaN, Infinity, and .nan, .inf of YAML
        if (!isWord && Double.isFinite(parser.getDoubleValue())) {
            return new JsonLocationAwareDoubleNode(parser.getDoubleValue(), location);
        }
        note(location, Violation.shown(text), Message.of("violation.finite"));
        return new JsonLocationAwareNullNode(location);
    }

    private void note(JsonLocation location, Message value, Message advice) {
        noted.add(new Noted(new NodePath(path), location, value, advice));
    }

    /** Nests deeper than {@link Syntax#DEEPEST}. */
    static final class TooDeep extends IOException {

        private static final long serialVersionUID = 1;

        private final transient JsonLocation location;

        TooDeep(JsonLocation location) {
            super("too deep");
            this.location = location;
        }

        JsonLocation location() {
            return location;
        }
    }
}
