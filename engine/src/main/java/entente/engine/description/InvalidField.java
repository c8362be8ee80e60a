package entente.engine.description;

import org.jspecify.annotations.Nullable;

/**
 * One value that a record must not hold.
 *
 * @param path where, from the record that was checked: {@code nations[2].capability.teams}; empty for the record itself
 * @param value what it holds; null where something is missing
 * @param advice what would be right
 */
public record InvalidField(String path, @Nullable Object value, Message advice) {

    /** The key of the advice for what is missing; its argument is the help text of the field. */
    public static final String MISSING = "invalid.missing";

    /** The same, seen from a record that holds the one that was checked at the given path. */
    public InvalidField within(String outer) {
        return new InvalidField(outer + (path.isEmpty() || path.startsWith("[") ? "" : ".") + path, value, advice);
    }

    @Override
    public String toString() {
        return path + " is " + (value instanceof String text ? "\"" + text + "\"" : value) + ": " + advice;
    }
}
