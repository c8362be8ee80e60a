package entente.results.mechanism;

import entente.engine.description.RecordType;

/** Fields of records by their names in the scenario language. */
final class Fields {

    private Fields() {}

    /**
     * What a field holds.
     *
     * @throws IllegalArgumentException if there is no such field, or nothing in it
     */
    static Object of(Record record, String name) {
        Object value = RecordType.of(record.getClass())
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no field " + name))
                .get(record);
        if (value == null) {
            throw new IllegalArgumentException("nothing stands in " + name);
        }
        return value;
    }
}
