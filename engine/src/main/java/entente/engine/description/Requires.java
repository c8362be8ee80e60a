package entente.engine.description;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Guards for the constructors of described records: what the {@link Field} annotations say is what is enforced. */
public final class Requires {

    private static final ClassValue<Guard[]> GUARDS = new ClassValue<>() {
        @Override
        protected Guard[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Guard(component.getName(), component.getAnnotation(Field.class)))
                    .toArray(Guard[]::new);
        }
    };

    private record Guard(String name, @Nullable Field field) {}

    private Requires() {}

    /**
     * Checks the values of a record, in the order of its components, against their annotations.
     *
     * @throws IllegalArgumentException naming the component and the value, if one lies outside its range
     */
    public static void fields(Class<? extends Record> type, @Nullable Object... values) {
        Guard[] guards = GUARDS.get(type);
        if (guards.length != values.length) {
            throw new IllegalStateException(type.getSimpleName() + " must pass all its components");
        }
        for (int i = 0; i < values.length; i++) {
            Field field = guards[i].field;
            if (field != null) {
                check(guards[i].name, field, values[i]);
            }
        }
    }

    /** Refuses, with the given message, what is not so. */
    public static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Refuses, with the message supplied, what is not so. */
    public static void that(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new IllegalArgumentException(message.get());
        }
    }

    private static void check(String name, Field field, @Nullable Object value) {
        if (value == null) {
            if (!field.optional()) {
                throw new IllegalArgumentException(name + " is missing");
            }
        } else if (value instanceof Number number) {
            checkNumber(name, field, number.doubleValue());
        } else if (value instanceof String text) {
            if (!field.pattern().isEmpty() && !text.matches(field.pattern())) {
                throw new IllegalArgumentException(name + " is \"" + text + "\": it must match " + field.pattern());
            }
        } else if (value instanceof Map<?, ?> map) {
            checkNumbers(name, field, map.values());
        } else if (value instanceof Collection<?> list) {
            checkNumbers(name, field, list);
        }
    }

    private static void checkNumbers(String name, Field field, Collection<?> values) {
        for (Object value : values) {
            if (value instanceof Number number) {
                checkNumber(name, field, number.doubleValue());
            } else if (value instanceof Collection<?> list) {
                checkNumbers(name, field, list);
            }
        }
    }

    private static void checkNumber(String name, Field field, double value) {
        boolean tooLow = field.aboveMin() ? value <= field.min() : value < field.min();
        if (Double.isNaN(value) || tooLow || value > field.max()) {
            throw new IllegalArgumentException(name + " is " + value + ": it must be " + range(field));
        }
    }

    private static String range(Field field) {
        String lower = (field.aboveMin() ? "above " : "at least ") + field.min();
        return Double.isInfinite(field.max()) ? lower : lower + " and at most " + field.max();
    }
}
