package entente.engine.description;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record that describes itself: the one reader of record components. What a field may hold, its default, how it is read
 * and written, its schema, reference page and form all derive from its {@link #members}.
 *
 * <p>Members are the fields that files have: those of a {@link Flat} group stand among its owner's, so that a file does
 * not show how Java groups them.
 */
public final class RecordType implements Shape {

    private static final ClassValue<RecordType> TYPES = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return new RecordType(type.asSubclass(Record.class));
        }
    };

    private final Class<? extends Record> type;
    private final List<Member> members;
    private final Map<String, Member> byName = new LinkedHashMap<>();
    private final RecordBuilder builder;

    private RecordType(Class<? extends Record> type) {
        this.type = type;
        List<Member> found = new ArrayList<>();
        this.builder = new RecordBuilder(type, type, MethodHandles.identity(type), found);
        this.members = List.copyOf(found);
        for (Member member : members) {
            if (byName.put(member.name(), member) != null) {
                throw new IllegalStateException(type.getSimpleName() + " has two fields " + member.name());
            }
        }
    }

    /** The description of a record whose components are annotated. */
    public static RecordType of(Class<? extends Record> type) {
        return TYPES.get(type);
    }

    /** The records that a sealed interface permits, also through other interfaces, in the order of their declaration. */
    public static List<RecordType> kinds(Class<?> sealed) {
        return sealed.isRecord()
                ? List.of(of(sealed.asSubclass(Record.class)))
                : Arrays.stream(sealed.getPermittedSubclasses())
                        .flatMap(permitted -> kinds(permitted).stream())
                        .toList();
    }

    /** The record in Java. */
    public Class<? extends Record> type() {
        return type;
    }

    /** The fields that files have, in their order. */
    public List<Member> members() {
        return members;
    }

    /** Their names. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The field of the given name. */
    public Optional<Member> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The record with the given values, in the order of the members.
     *
     * @throws InvalidRecord naming all values that it must not hold
     */
    public Record construct(@Nullable Object[] values) {
        RecordCheck check = new RecordCheck();
        check.values(this, values, "");
        check.throwIfAny();
        Record record = assemble(values);
        check.contradictions(record, "");
        check.throwIfAny();
        return record;
    }

    /** The same without a check of values; nothing required may be missing. */
    public Record assemble(@Nullable Object[] values) {
        return builder.build(values);
    }

    /** All that a record must not hold, and all records in it, in their order. */
    public static List<InvalidField> check(Record record) {
        RecordCheck check = new RecordCheck();
        check.record(record, "");
        return check.found();
    }

    /** Refuses a record that holds, itself or in its parts, what it must not hold. @throws InvalidRecord if so */
    public static void require(Record record) {
        RecordCheck check = new RecordCheck();
        check.record(record, "");
        check.throwIfAny();
    }

    /**
     * A record with the values given by name, and defaults for all others.
     *
     * @throws IllegalArgumentException if a name is unknown
     * @throws InvalidRecord if something required is not given, or a value is not allowed
     */
    public Record of(Baseline baseline, Map<String, ?> given) {
        if (!byName.keySet().containsAll(given.keySet())) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has the fields " + names() + ", but was given " + given.keySet());
        }
        @Nullable Object[] values = new @Nullable Object[members.size()];
        for (int i = 0; i < values.length; i++) {
            Member member = members.get(i);
            values[i] = given.containsKey(member.name())
                    ? given.get(member.name())
                    : DefaultValues.find(member, baseline).orElse(null);
        }
        return construct(values);
    }

    /** The given record of this type with some fields changed, without a check of the values; unknown names do nothing. */
    Record replace(Record record, Map<String, ?> changes) {
        @Nullable Object[] values = new @Nullable Object[members.size()];
        for (int i = 0; i < values.length; i++) {
            Object changed = changes.get(members.get(i).name());
            values[i] = changed != null ? changed : members.get(i).get(record);
        }
        return assemble(values);
    }

    /** The same record with some fields changed; names and values are checked as by {@link #of(Baseline, Map)}. */
    public static Record changed(Record record, Map<String, ? extends @Nullable Object> changes) {
        RecordType type = of(record.getClass());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        type.members.forEach(member -> values.put(member.name(), member.get(record)));
        values.putAll(changes);
        return type.of(Baseline.STANDARD, values);
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
