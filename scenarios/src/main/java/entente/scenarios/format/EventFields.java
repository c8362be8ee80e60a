package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import entente.engine.description.Worded;
import entente.engine.event.Event;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the fields of one kind of event, without reflection and without boxing numbers. */
final class EventFields {

    private static final ClassValue<EventFields> BY_TYPE = new ClassValue<>() {
        @Override
        protected EventFields computeValue(Class<?> type) {
            return new EventFields(type);
        }
    };

    private static final SerializableString TYPE = new SerializedString("type");

    private final SerializableString type;
    private final Writer[] writers;

    private EventFields(Class<?> type) {
        this.type = new SerializedString(Event.type(type));
        List<Writer> all = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            all.add(writer(component));
        }
        this.writers = all.toArray(Writer[]::new);
    }

    static EventFields of(Class<? extends Event> type) {
        return BY_TYPE.get(type);
    }

    /** Writes the type and all fields, in the order of the record. */
    void write(Event event, JsonGenerator out) throws IOException {
        out.writeFieldName(TYPE);
        out.writeString(type);
        for (Writer writer : writers) {
            writer.write(event, out);
        }
    }

    private interface Writer {
        void write(Event event, JsonGenerator out) throws IOException;
    }

    private static Writer writer(RecordComponent component) {
        SerializableString name = new SerializedString(component.getName());
        Class<?> type = component.getType();
        if (type == double.class) {
            MethodHandle handle = accessor(component, double.class);
            return (event, out) -> {
                out.writeFieldName(name);
                out.writeNumber(number(handle, event));
            };
        } else if (type == int.class || type == long.class) {
            MethodHandle handle = accessor(component, long.class);
            return (event, out) -> {
                out.writeFieldName(name);
                out.writeNumber(whole(handle, event));
            };
        } else if (type == boolean.class) {
            MethodHandle handle = accessor(component, boolean.class);
            return (event, out) -> {
                out.writeFieldName(name);
                out.writeBoolean(flag(handle, event));
            };
        }
        MethodHandle handle = accessor(component, Object.class);
        if (type.isEnum()) {
            SerializableString[] words = words(type);
            return (event, out) -> {
                out.writeFieldName(name);
                out.writeString(words[((Enum<?>) object(handle, event)).ordinal()]);
            };
        }
        return (event, out) -> {
            out.writeFieldName(name);
            out.writeString((String) object(handle, event));
        };
    }

    /** The words of an enumeration's constants: their own, or their names in lower camel case. */
    private static SerializableString[] words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant instanceof Worded worded ? worded : (Worded) ((Enum<?>) constant)::name)
                .map(worded -> new SerializedString(worded.word()))
                .toArray(SerializableString[]::new);
    }

    private static MethodHandle accessor(RecordComponent component, Class<?> as) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(as, Event.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static double number(MethodHandle handle, Event event) {
        try {
            return (double) handle.invokeExact(event);
        } catch (Throwable e) {
            throw unreadable(e);
        }
    }

    private static long whole(MethodHandle handle, Event event) {
        try {
            return (long) handle.invokeExact(event);
        } catch (Throwable e) {
            throw unreadable(e);
        }
    }

    private static boolean flag(MethodHandle handle, Event event) {
        try {
            return (boolean) handle.invokeExact(event);
        } catch (Throwable e) {
            throw unreadable(e);
        }
    }

    private static Object object(MethodHandle handle, Event event) {
        try {
            return (Object) handle.invokeExact(event);
        } catch (Throwable e) {
            throw unreadable(e);
        }
    }

    /** An accessor of a record only reads a field. */
    private static IllegalStateException unreadable(Throwable cause) {
        return new IllegalStateException("an event cannot be read", cause);
    }
}
