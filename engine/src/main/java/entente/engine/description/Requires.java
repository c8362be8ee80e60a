package entente.engine.description;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guards for the constructors of described records: what the {@link Field} annotations say is what is enforced. */
public final class Requires {

    private static final ClassValue<Guard[]> GUARDS = new ClassValue<>() {
        @Override
        protected Guard[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> Guard.of(component.getName(), component.getAnnotation(Field.class)))
                    .toArray(Guard[]::new);
        }
    };

    /** What the annotation of a component says, read once: asking an annotation takes long. */
    private record Guard(
            String name,
            boolean checked,
            boolean optional,
            @Nullable Pattern pattern,
            double min,
            boolean aboveMin,
            double max) {

        static Guard of(String name, @Nullable Field field) {
            return field == null
                    ? new Guard(name, false, true, null, 0, false, 0)
                    : new Guard(
                            name,
                            true,
                            field.optional(),
                            field.pattern().isEmpty() ? null : Pattern.compile(field.pattern()),
                            field.min(),
                            field.aboveMin(),
                            field.max());
        }
    }

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
            if (guards[i].checked) {
                check(guards[i], values[i]);
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

    private static void check(Guard guard, @Nullable Object value) {
        if (value == null) {
            if (!guard.optional) {
                throw new IllegalArgumentException(guard.name + " is missing");
            }
        } else if (value instanceof Number number) {
            checkNumber(guard, number.doubleValue());
        } else if (value instanceof String text) {
            if (guard.pattern != null && !guard.pattern.matcher(text).matches()) {
                throw new IllegalArgumentException(guard.name + " is \"" + text + "\": it must match " + guard.pattern);
            }
        } else if (value instanceof Map<?, ?> map) {
            checkNumbers(guard, map.values());
        } else if (value instanceof Collection<?> list) {
            checkNumbers(guard, list);
        }
    }

    private static void checkNumbers(Guard guard, Collection<?> values) {
        for (Object value : values) {
            if (value instanceof Number number) {
                checkNumber(guard, number.doubleValue());
            } else if (value instanceof Collection<?> list) {
                checkNumbers(guard, list);
            }
        }
    }

    private static void checkNumber(Guard guard, double value) {
        boolean tooLow = guard.aboveMin ? value <= guard.min : value < guard.min;
        if (Double.isNaN(value) || tooLow || value > guard.max) {
            throw new IllegalArgumentException(guard.name + " is " + value + ": it must be " + range(guard));
        }
    }

    private static String range(Guard guard) {
        String lower = (guard.aboveMin ? "above " : "at least ") + guard.min;
        return Double.isInfinite(guard.max) ? lower : lower + " and at most " + guard.max;
    }
}
