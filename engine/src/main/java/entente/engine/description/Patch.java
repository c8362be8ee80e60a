package entente.engine.description;

import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Text;
import entente.engine.description.Shape.Word;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a record and the values they are to have instead; all others stay. Lists are no part of it: what changes them
 * adds and takes away. In files a patch stands {@link Flat} among the fields of its owner, and may leave each out.
 *
 * @param <R> the record that it changes
 */
public final class Patch<R extends Record> {

    private static final MethodHandle VALUE = value();

    private final Class<R> type;
    private final Map<String, Object> values;

    private Patch(Class<R> type, Map<String, Object> values) {
        this.type = type;
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * A patch of the given fields.
     *
     * @throws InvalidRecord naming all fields that the record has not, or that must not hold such a value
     */
    public static <R extends Record> Patch<R> of(Class<R> type, Map<String, ?> given) {
        RecordCheck check = new RecordCheck();
        Map<String, Object> left = new LinkedHashMap<>(given);
        Map<String, Object> values = new LinkedHashMap<>();
        List<Member> members = members(type, MethodHandles.identity(Patch.class));
        for (Member member : members) {
            Object value = left.remove(member.name());
            if (value != null && member.javaType().isInstance(value)) {
                check.value(member, value, member.name());
                values.put(member.name(), value);
            } else if (value != null) {
                check.wrong(new InvalidField(member.name(), value, expected(member)));
            }
        }
        left.forEach((name, value) -> check.wrong(new InvalidField(name, value, unknown(members))));
        check.throwIfAny();
        return new Patch<>(type, values);
    }

    /** A patch of what a description gives of the fields that the record has, too. @throws InvalidRecord as above */
    public static <R extends Record> Patch<R> of(Class<R> type, Record description) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (Member member : RecordType.of(description.getClass()).members()) {
            Object value = member.get(description);
            if (value != null && RecordType.of(type).find(member.name()).isPresent()) {
                given.put(member.name(), value);
            }
        }
        return of(type, given);
    }

    /** Without a check: values in the order of the members, null where one is left out. */
    static <R extends Record> Patch<R> of(Class<R> type, List<Member> members, List<@Nullable Object> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            Object value = given.get(i);
            if (value != null) {
                values.put(members.get(i).name(), value);
            }
        }
        return new Patch<>(type, values);
    }

    /** What a patch of a record may hold, seen from the record that {@code path} leads from, to the patch. */
    static List<Member> members(Class<? extends Record> type, MethodHandle path) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!List.class.isAssignableFrom(component.getType())) {
                Class<?> boxed =
                        MethodType.methodType(component.getType()).wrap().returnType();
                MethodHandle value = MethodHandles.insertArguments(VALUE, 1, component.getName());
                MethodHandle getter =
                        MethodHandles.filterReturnValue(path, value.asType(MethodType.methodType(boxed, Patch.class)));
                members.add(new Member(type, component, getter, true));
            }
        }
        return members;
    }

    /** The values by the names of their fields, in the order of the record. */
    public Map<String, Object> values() {
        return values;
    }

    /** The same patch with one field more, or another value of it. @throws InvalidRecord as {@link #of(Class, Map)} */
    public Patch<R> with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return of(type, more);
    }

    /** The given record with these fields changed. */
    public R applyTo(R record) {
        return type.cast(RecordType.of(type).replace(record, values));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Patch<?> patch && type == patch.type && values.equals(patch.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** From a patch and the name of a field to its value, or null. */
    private static MethodHandle value() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle values = lookup.findVirtual(Patch.class, "values", MethodType.methodType(Map.class));
            MethodHandle get = lookup.findVirtual(Map.class, "get", MethodType.methodType(Object.class, Object.class));
            return MethodHandles.filterArguments(get, 0, values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Message unknown(List<Member> members) {
        return Message.of("invalid.field", members.stream().map(Member::name).toList());
    }

    private static Message expected(Member member) {
        Shape shape = member.shape();
        if (shape == Plain.NUMBER || shape == Plain.WHOLE) {
            return member.range().advice(shape == Plain.NUMBER ? "invalid.number" : "invalid.whole");
        } else if (shape == Plain.FLAG) {
            return Message.of("invalid.flag");
        } else if (shape instanceof Word word) {
            return Message.of("invalid.oneOf", word.words());
        } else if (shape instanceof Text text) {
            return Message.of("invalid.coded." + text.type().getSimpleName());
        }
        return shape == Plain.TEXT
                ? Message.of("invalid.text", Message.of(member.textKey()))
                : Message.of("invalid.group");
    }
}
