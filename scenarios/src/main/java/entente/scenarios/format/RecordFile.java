package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Baseline;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import java.util.List;
import java.util.Optional;

/**
 * A YAML or JSON file that holds one record whose components are described by annotations: read with the same care as a
 * scenario, and able to say of any of its values where it was written.
 */
public final class RecordFile<T extends Record> {

    private final T value;
    private final Findings findings;

    private RecordFile(T value, Findings findings) {
        this.value = value;
        this.findings = findings;
    }

    /**
     * Reads a record.
     *
     * @param text JSON or YAML
     * @param name what to call it in violations; {@code .json} at its end says that it is JSON
     * @throws InvalidInput with everything that is wrong
     */
    public static <T extends Record> RecordFile<T> read(Class<T> type, String text, String name) {
        Draft<T> draft = draft(type, text, name);
        if (!draft.violations().isEmpty()) {
            throw new InvalidInput(draft.violations());
        }
        return draft.file().orElseThrow();
    }

    /**
     * What could be read of a file, so that its parts can be seen together although some of it is wrong.
     *
     * @param file the record, in which defaults or anything in range stand in for what is wrong; empty if none can be made
     * @param violations what is wrong; empty if nothing is, and then there is a record
     */
    public record Draft<T extends Record>(Optional<RecordFile<T>> file, List<Violation> violations) {

        public Draft {
            violations = List.copyOf(violations);
        }
    }

    /**
     * Reads a record as far as it goes.
     *
     * @param text JSON or YAML
     * @param name what to call it in violations; {@code .json} at its end says that it is JSON
     * @throws InvalidInput if it is no JSON or YAML at all
     */
    public static <T extends Record> Draft<T> draft(Class<T> type, String text, String name) {
        Findings findings = TreeReader.read(text, name, Syntax.of(name, text), 1);
        FormatVersion.check(findings);
        RecordType parts = RecordType.of(type);
        new TreeCheck(findings).record(parts);
        JsonNode tree = findings.tree().root().deepCopy();
        Repair repair = Repair.withTexts(parts, tree);
        findings.paths().forEach(repair::at);
        Spot root = Spot.root(parts);
        DefaultFilling.fill(root, tree, Baseline.STANDARD);
        Optional<RecordFile<T>> made = new Binder(findings)
                .value(root, tree, NodePath.ROOT)
                .map(value -> new RecordFile<>(type.cast(value), findings));
        return new Draft<>(made, findings.sorted());
    }

    /**
     * Whether something else stands in for what was meant at the path: that was refused, as it is or with what is around it, or
     * its field is misspelt.
     */
    public boolean isReplaced(List<Object> path) {
        NodePath where = new NodePath(path);
        return findings.isWrongAround(where)
                || (findings.tree().at(where).isMissingNode() && findings.hasMisspelt(where));
    }

    /** Whether that is so of the value at the path, or of anything in it. */
    public boolean isTouched(List<Object> path) {
        return isReplaced(path) || findings.isWrongWithin(new NodePath(path));
    }

    /** The record. */
    public T value() {
        return value;
    }

    /** What is written, with nothing added: a copy, to be changed and written again. */
    public JsonNode tree() {
        return findings.tree().root().deepCopy();
    }

    /** Another record with the places of this one: what is wrong with it is told where it would stand in this file. */
    public RecordFile<T> with(T changed) {
        return new RecordFile<>(changed, findings);
    }

    /**
     * Something that is wrong with a value, though its field allows it.
     *
     * @param path where it stands: names of fields and positions in lists, from 0
     * @param advice what would be right
     */
    public Violation violation(List<Object> path, String advice) {
        return told(path, Findings.shown(findings.tree().at(new NodePath(path))), advice);
    }

    /** The same, showing something else than what is written there. */
    public Violation violation(List<Object> path, String value, String advice) {
        return told(path, Violation.shown(value), advice);
    }

    private Violation told(List<Object> path, Message value, String advice) {
        NodePath where = new NodePath(path);
        LocatedTree.Place place = findings.tree().place(where);
        return new Violation(where.text(), place.file(), place.line(), place.column(), value, Violation.shown(advice));
    }
}
