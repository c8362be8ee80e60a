package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.InvalidField;
import entente.engine.description.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one tree: the first thing at each path, up to {@link #MOST}. */
final class Findings {

    /** What stands for the value of a field that is not there. */
    static final Message MISSING = Message.of("violation.missing");

    /** What stands for the value of a field that nobody knows. */
    static final Message UNKNOWN = Message.of("violation.unknown");

    /** After so many, no more are looked for. */
    static final int MOST = 1000;

    private static final int LONGEST_VALUE = 60;

    private final LocatedTree tree;
    private final Map<NodePath, Violation> violations = new LinkedHashMap<>();

    Findings(LocatedTree tree) {
        this.tree = tree;
    }

    LocatedTree tree() {
        return tree;
    }

    /** Adds a violation that shows the value which the tree has there. */
    void add(NodePath path, Message advice) {
        add(path, shown(tree.at(path)), advice);
    }

    void add(NodePath path, @Nullable Message value, Message advice) {
        LocatedTree.Place place = tree.place(path);
        violations.putIfAbsent(
                path, new Violation(path.text(), place.file(), place.line(), place.column(), value, advice));
    }

    /**
     * Adds what the record made of the value at the path says of it, unless that speaks of fields that are known to be wrong.
     *
     * @param wrong the names of these
     */
    void add(NodePath path, InvalidField broken, Collection<String> wrong) {
        NodePath inside = NodePath.parse(broken.path());
        boolean speaksOfThem = wrong.contains(String.valueOf(inside.steps().get(0)))
                || broken.advice().arguments().stream().map(String::valueOf).anyMatch(wrong::contains);
        if (!speaksOfThem) {
            add(path.then(inside), shown(broken, path.then(inside)), Expectation.advice(broken));
        }
    }

    /** Names as they are; else what is written there, or that a default which does not fit is left out. */
    private Message shown(InvalidField broken, NodePath where) {
        JsonNode node = tree.at(where);
        if (broken.value() instanceof String name) {
            return Violation.shown('"' + name + '"');
        }
        return node.isMissingNode() ? Message.of("violation.leftOut") : shown(node);
    }

    /** Adds what was found while the tree was read. */
    void add(NodeBuilder.Noted noted) {
        LocatedTree.Place place = tree.placeOf(noted.location());
        violations.putIfAbsent(
                noted.path(),
                new Violation(
                        noted.path().text(),
                        place.file(),
                        place.line(),
                        place.column(),
                        noted.value(),
                        noted.advice()));
    }

    /** Adds a violation of a setting as such, whatever it was to change. */
    void addSetting(String setting, String path, @Nullable Message value, Message advice) {
        violations.putIfAbsent(NodePath.ROOT.then(setting), new Violation(path, setting, 0, 0, value, advice));
    }

    /** Whether there are so many that it is pointless to look for more. */
    boolean isFull() {
        return violations.size() >= MOST;
    }

    /** Whether something is wrong at the path or below it. */
    boolean isWrongWithin(NodePath path) {
        return violations.keySet().stream().anyMatch(wrong -> wrong.startsWith(path));
    }

    /** Whether something is wrong with the value at the path as a whole, or with one around it. */
    boolean isWrongAround(NodePath path) {
        for (int length = 0; length <= path.length(); length++) {
            if (violations.containsKey(path.upTo(length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field that nobody knows may mean the one at the path. */
    boolean hasMisspelt(NodePath path) {
        return violations.entrySet().stream()
                .filter(entry ->
                        entry.getValue().isUnknownName() && !entry.getKey().isRoot())
                .map(Map.Entry::getKey)
                .filter(other -> other.parent().equals(path.parent()))
                .anyMatch(other -> NearestName.find(String.valueOf(other.last()), List.of(String.valueOf(path.last())))
                        .isPresent());
    }

    boolean isEmpty() {
        return violations.isEmpty();
    }

    /** Where something is wrong. */
    Collection<NodePath> paths() {
        return List.copyOf(violations.keySet());
    }

    /** The names of the direct fields of the value at the path at or below which something is wrong. */
    Collection<String> fieldsOf(NodePath path) {
        Collection<String> names = new TreeSet<>();
        for (NodePath wrong : violations.keySet()) {
            if (wrong.length() > path.length() && wrong.startsWith(path)) {
                names.add(String.valueOf(wrong.steps().get(path.length())));
            }
        }
        return names;
    }

    /** All of them by line; those of settings come last, each once, wherever it applies. */
    List<Violation> sorted() {
        Set<String> saidOfSettings = new HashSet<>();
        return violations.values().stream()
                .filter(v -> v.line() > 0 || saidOfSettings.add(v.file() + "\n" + v.value() + "\n" + v.advice()))
                .sorted(Comparator.comparingInt((Violation v) -> v.line() == 0 ? Integer.MAX_VALUE : v.line())
                        .thenComparingInt(Violation::column))
                .toList();
    }

    /** @throws InvalidInput if there is any violation */
    void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidInput(sorted());
        }
    }

    /** A value as a person would recognise it, shortened. */
    static Message shown(JsonNode node) {
        if (node.isMissingNode()) {
            return MISSING;
        } else if (node.isNull() || (node.isTextual() && node.textValue().isEmpty())) {
            return Message.of("violation.empty");
        }
        boolean whole = node.isDouble()
                && Math.abs(node.doubleValue()) < 1e15
                && node.doubleValue() == Math.rint(node.doubleValue());
        String text = whole ? Long.toString((long) node.doubleValue()) : node.toString();
        return Violation.shown(text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…");
    }
}
