package entente.engine.description;

import entente.engine.description.Shape.Plain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks through a record and all in it for what they must not hold. */
final class RecordCheck {

    private final List<InvalidField> found = new ArrayList<>();

    List<InvalidField> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidRecord(found);
        }
    }

    void wrong(InvalidField field) {
        found.add(field);
    }

    /** Checks one value of a field. */
    void value(Member member, Object value, String path) {
        value(member, member.shape(), value, path);
    }

    void record(Record record, String path) {
        RecordType type = RecordType.of(record.getClass());
        @Nullable Object[] values = new @Nullable Object[type.members().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = type.members().get(i).get(record);
        }
        if (values(type, values, path)) {
            contradictions(record, path);
        }
    }

    /** Checks values in the order of the members; false if something required is missing. */
    boolean values(RecordType type, @Nullable Object[] values, String path) {
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Member member = type.members().get(i);
            String here = path.isEmpty() ? member.name() : path + "." + member.name();
            if (values[i] != null) {
                value(member, values[i], here);
            } else if (!member.isOptional()) {
                found.add(new InvalidField(here, null, Message.of(InvalidField.MISSING, Message.of(member.textKey()))));
                complete = false;
            }
        }
        return complete;
    }

    void contradictions(Record record, String path) {
        if (record instanceof Contradictable rules) {
            for (InvalidField broken : rules.contradictions()) {
                found.add(path.isEmpty() ? broken : broken.within(path));
            }
        }
    }

    private void value(Member member, Shape shape, Object value, String path) {
        if (shape == Plain.NUMBER || shape == Plain.WHOLE) {
            if (!member.range().contains(((Number) value).doubleValue())) {
                found.add(new InvalidField(path, value, member.range().advice("invalid.range")));
            }
        } else if (shape == Plain.TEXT) {
            member.pattern()
                    .filter(pattern -> !pattern.matcher((String) value).matches())
                    .ifPresent(pattern -> found.add(new InvalidField(
                            path,
                            value,
                            Message.of("invalid.pattern", pattern.pattern(), Message.of(member.textKey())))));
        } else if (shape instanceof Shape.Items items) {
            int index = 0;
            for (Object element : (Collection<?>) value) {
                value(member, items.item(), element, path + "[" + index++ + "]");
            }
        } else if (shape instanceof Shape.Entries entries) {
            ((Map<?, ?>) value).forEach((name, entry) -> value(member, entries.value(), entry, path + "." + name));
        } else if (value instanceof Record record && (shape instanceof RecordType || shape instanceof Shape.Choice)) {
            record(record, path);
        }
    }
}
