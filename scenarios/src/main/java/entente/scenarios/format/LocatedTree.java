package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.serialization.node.JsonLocationAware;
import java.util.ArrayList;
import java.util.List;

/** A tree read from a file, which knows where each of its values comes from: a line, or a setting. */
final class LocatedTree {

    private final JsonNode root;
    private final String file;
    private final int firstLine;
    private final List<SetAt> settings = new ArrayList<>();

    /**
     * @param root nodes that know their location, as {@link TreeReader} makes them
     * @param firstLine the line of the file at which the text of the tree begins, from 1
     */
    LocatedTree(JsonNode root, String file, int firstLine) {
        this.root = root;
        this.file = file;
        this.firstLine = firstLine;
    }

    private record SetAt(NodePath path, String setting) {}

    /** Where a value comes from; line and column are 0 for a setting. */
    record Place(String file, int line, int column) {}

    JsonNode root() {
        return root;
    }

    String file() {
        return file;
    }

    /** The value at the given path; a missing node if there is none. */
    JsonNode at(NodePath path) {
        return at(root, path);
    }

    /** The value at the given path of any tree; a missing node if there is none. */
    static JsonNode at(JsonNode root, NodePath path) {
        JsonNode node = root;
        for (Object step : path.steps()) {
            node = step instanceof Integer index ? node.path(index) : node.path((String) step);
        }
        return node;
    }

    /** Notes that what stands at the path, and below it, comes from a setting. */
    void noteSetting(NodePath path, String setting) {
        settings.add(new SetAt(path, setting));
    }

    /** Where the value at the path comes from; for one that is not there, where the nearest one around it comes from. */
    Place place(NodePath path) {
        for (int i = settings.size() - 1; i >= 0; i--) {
            if (path.startsWith(settings.get(i).path())) {
                return new Place(settings.get(i).setting(), 0, 0);
            }
        }
        JsonLocation nearest = JsonLocation.NA;
        JsonNode node = root;
        for (int i = 0; i <= path.length(); i++) {
            if (node instanceof JsonLocationAware located) {
                nearest = located.tokenLocation();
            }
            if (i < path.length()) {
                Object step = path.steps().get(i);
                node = step instanceof Integer index ? node.path(index) : node.path((String) step);
            }
        }
        return placeOf(nearest);
    }

    /** What a parser's location is in the file. */
    Place placeOf(JsonLocation location) {
        return new Place(file, Math.max(1, location.getLineNr()) + firstLine - 1, Math.max(1, location.getColumnNr()));
    }
}
