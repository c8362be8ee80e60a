package entente.engine.scenario;

import entente.engine.description.Member;
import entente.engine.description.RecordType;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a {@link SharingPolicy} and the values they are to have instead; all others stay. Exceptions, decisions and
 * the handling of one report change policies by it: a field that a policy gets needs no code of its own here.
 *
 * @param values by the name of the field
 */
public record PolicyPatch(Map<String, Object> values) {

    /** @throws IllegalArgumentException if a policy has no such field */
    public PolicyPatch {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        for (String field : values.keySet()) {
            if (policy().find(field).isEmpty()) {
                throw new IllegalArgumentException("a sharing policy has no field " + field);
            }
        }
    }

    /** What a description gives of the fields that a policy has, too; what it leaves out stays as it is. */
    static PolicyPatch of(Record description) {
        Map<String, Object> values = new TreeMap<>();
        for (Member member : RecordType.of(description.getClass()).members()) {
            Object value = member.get(description);
            if (value != null && policy().find(member.name()).isPresent()) {
                values.put(member.name(), value);
            }
        }
        return new PolicyPatch(values);
    }

    /** The same patch with one field more, or another value of it. */
    public PolicyPatch with(String field, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(field, value);
        return new PolicyPatch(more);
    }

    /** The given policy with these fields changed. */
    public SharingPolicy applyTo(SharingPolicy policy) {
        RecordType type = policy();
        @Nullable Object[] changed = new @Nullable Object[type.members().size()];
        for (int i = 0; i < changed.length; i++) {
            Member member = type.members().get(i);
            Object value = values.get(member.name());
            changed[i] = value != null ? value : member.get(policy);
        }
        return (SharingPolicy) type.assemble(changed);
    }

    private static RecordType policy() {
        return RecordType.of(SharingPolicy.class);
    }
}
