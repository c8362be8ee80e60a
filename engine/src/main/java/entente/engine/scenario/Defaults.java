package entente.engine.scenario;

import entente.engine.description.Baseline;
import entente.engine.description.Field;
import entente.engine.description.Worded;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds described records from their documented defaults and the few values that are given. */
public final class Defaults {

    private Defaults() {}

    /**
     * A record with the values given by component name, and defaults for all others.
     *
     * @throws IllegalArgumentException if a required component is not given, a name is unknown, or a value is out of range
     */
    public static <R extends Record> R of(Class<R> type, Baseline baseline, Map<String, ?> given) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.containsAll(given.keySet())) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has the fields " + names + ", but was given " + given.keySet());
        }
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = given.containsKey(names.get(i)) ? given.get(names.get(i)) : value(components[i], baseline);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }

    /**
     * The same record with one component changed.
     *
     * @throws IllegalArgumentException if there is no such component, or the value is out of range
     */
    @SuppressWarnings("unchecked") // A record's class is that of the record.
    public static <R extends Record> R changed(R record, String component, Object value) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent each : record.getClass().getRecordComponents()) {
            try {
                values.put(each.getName(), each.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(record.getClass() + " cannot be read", e);
            }
        }
        values.put(component, value);
        return of((Class<R>) record.getClass(), Baseline.STANDARD, values);
    }

    /** The default of a field as it would be written in a file; empty if it has none. */
    public static String text(Field field, Baseline baseline) {
        return baseline == Baseline.NEUTRAL && !field.neutral().isEmpty() ? field.neutral() : field.standard();
    }

    private static @Nullable Object value(RecordComponent component, Baseline baseline) {
        Field field = component.getAnnotation(Field.class);
        if (field == null || field.optional()) {
            return null;
        }
        String text = text(field, baseline);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(component.getName() + " is missing");
        }
        return parse(component.getGenericType(), text, baseline);
    }

    private static Object parse(Type type, String text, Baseline baseline) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic.getActualTypeArguments()[0], text, baseline)
                    : Map.of();
        }
        Class<?> plain = (Class<?>) type;
        if (plain == double.class || plain == Double.class) {
            return Double.valueOf(text);
        } else if (plain == int.class) {
            return Integer.valueOf(text);
        } else if (plain == boolean.class) {
            return Boolean.valueOf(text);
        } else if (plain == String.class) {
            return text.equals("\"\"") ? "" : text;
        } else if (plain == Count.class) {
            return Count.parse(text);
        } else if (plain == DurationLaw.class) {
            return DurationLaw.parse(text);
        } else if (plain == AdmiraltyGrade.class) {
            return AdmiraltyGrade.parse(text);
        } else if (plain.isEnum()) {
            return word(plain, text);
        } else if (plain.isRecord()) {
            return of(plain.asSubclass(Record.class), baseline, Map.of());
        }
        throw new IllegalStateException("no default can be read for " + type);
    }

    private static List<Object> list(Type element, String text, Baseline baseline) {
        List<Object> values = new ArrayList<>();
        for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
            if (!part.isBlank()) {
                values.add(parse(element, part.strip(), baseline));
            }
        }
        return values;
    }

    private static Object word(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Worded) constant).word().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(text + " is no " + type.getSimpleName()));
    }
}
