package entente.engine.scenario;

import entente.engine.description.Baseline;
import entente.engine.description.RecordType;
import java.util.Map;

/** Builds described records from their documented defaults and the few values that are given. */
public final class Defaults {

    private Defaults() {}

    /**
     * A record with the values given by name, and defaults for all others.
     *
     * @throws IllegalArgumentException if a required value is not given, a name is unknown, or a value is out of range
     */
    public static <R extends Record> R of(Class<R> type, Baseline baseline, Map<String, ?> given) {
        return type.cast(RecordType.of(type).of(baseline, given));
    }

    /**
     * The same record with one field changed.
     *
     * @throws IllegalArgumentException if there is no such field, or the value is out of range
     */
    @SuppressWarnings("unchecked") // A record's class is that of the record.
    public static <R extends Record> R changed(R record, String field, Object value) {
        return (R) RecordType.changed(record, Map.of(field, value));
    }

    /**
     * The same record with some fields changed.
     *
     * @throws IllegalArgumentException if there is no such field, or a value is out of range
     */
    @SuppressWarnings("unchecked") // A record's class is that of the record.
    public static <R extends Record> R changed(R record, Map<String, ?> changes) {
        return (R) RecordType.changed(record, changes);
    }
}
