package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Word;
import entente.engine.event.Event;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

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
        this.writers = RecordType.of(type.asSubclass(Record.class)).members().stream()
                .map(EventFields::writer)
                .toArray(Writer[]::new);
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

    private static Writer writer(Member member) {
        SerializableString name = new SerializedString(member.name());
        Shape shape = member.shape();
        if (shape == Plain.NUMBER) {
            MethodHandle handle = getter(member, double.class);
            return (event, out) -> {
                out.writeFieldName(name);
                out.writeNumber(number(handle, event));
            };
        } else if (shape == Plain.WHOLE) {
            MethodHandle handle = getter(member, long.class);
            return (event, out) -> {
                out.writeFieldName(name);
                out.writeNumber(whole(handle, event));
            };
        } else if (shape == Plain.FLAG) {
            MethodHandle handle = getter(member, boolean.class);
            return (event, out) -> {
                out.writeFieldName(name);
                out.writeBoolean(flag(handle, event));
            };
        }
        MethodHandle handle = getter(member, Object.class);
        if (shape instanceof Word word) {
            SerializableString[] words =
                    word.words().stream().map(SerializedString::new).toArray(SerializableString[]::new);
            return (event, out) -> {
                out.writeFieldName(name);
                out.writeString(words[((Enum<?>) object(handle, event)).ordinal()]);
            };
        } else if (shape == Plain.MESSAGE) {
            return (event, out) -> {
                out.writeFieldName(name);
                out.writeString(Messages.shared().text(Language.ENGLISH, (Message) object(handle, event)));
            };
        }
        return (event, out) -> {
            out.writeFieldName(name);
            out.writeString((String) object(handle, event));
        };
    }

    private static MethodHandle getter(Member member, Class<?> as) {
        return member.getter().asType(MethodType.methodType(as, Event.class));
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
