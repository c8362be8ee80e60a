package entente.engine.description;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The shape of a value in a file: one of the kinds below, or a {@link RecordType}. Ranges, units and patterns stand in
 * the {@link Member} that has it.
 */
public sealed interface Shape
        permits Shape.Plain, Shape.Text, Shape.Word, Shape.Items, Shape.Entries, Shape.Choice, RecordType {

    /** Texts and numbers without parts. */
    enum Plain implements Shape {
        /** A number. */
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** True or false. */
        FLAG,
        /** A text. */
        TEXT,
        /** A {@link Message}, which is put into words where it is written. */
        MESSAGE,
        /** A value of any kind, kept as it is {@link Written}. */
        ANY
    }

    /** A value of its own type that is {@link Coded} as one text. */
    record Text(Class<?> type, Pattern syntax, int most, MethodHandle parser) implements Shape {

        static Text of(Class<?> type, Coded coded) {
            try {
                MethodHandle parser = MethodHandles.lookup()
                        .findStatic(type, "parse", MethodType.methodType(type, String.class))
                        .asType(MethodType.methodType(Object.class, String.class));
                return new Text(type, Pattern.compile(coded.value()), coded.most(), parser);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " has no public parse(String)", e);
            }
        }

        /** Whether a whole number may stand for the text. */
        public boolean allowsNumbers() {
            return most >= 0;
        }

        /** The value of a text; empty if the text is none of its kind. */
        public Optional<Object> find(String text) {
            try {
                return Optional.of((Object) parser.invokeExact(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** One word of an enumeration. */
    record Word(Class<? extends Worded> type) implements Shape {

        /** The constants, in their order. */
        public List<Worded> constants() {
            return Arrays.asList(type.getEnumConstants());
        }

        /** The words, in their order. */
        public List<String> words() {
            return constants().stream().map(Worded::word).toList();
        }

        /** The constant of the given word. */
        public Optional<Worded> find(String word) {
            return constants().stream()
                    .filter(constant -> constant.word().equals(word))
                    .findFirst();
        }
    }

    /** A list. */
    record Items(Shape item) implements Shape {}

    /** Values by name; the names are those given, or any if {@code names} is empty. */
    record Entries(Optional<Word> names, Shape value) implements Shape {}

    /** One of several records, told apart in files by the field {@link #TYPE}. */
    record Choice(Class<?> of) implements Shape {

        /** The field that tells the kinds apart. */
        public static final String TYPE = "type";
    }

    /** The shape of a Java type. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? new Entries(names(arguments[0]), of(arguments[1]))
                    : new Items(of(arguments[0]));
        }
        return of((Class<?>) type);
    }

    private static Shape of(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return Plain.NUMBER;
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Plain.WHOLE;
        } else if (type == boolean.class || type == Boolean.class) {
            return Plain.FLAG;
        } else if (type == String.class) {
            return Plain.TEXT;
        } else if (type == Message.class) {
            return Plain.MESSAGE;
        } else if (type == Written.class) {
            return Plain.ANY;
        } else if (Worded.class.isAssignableFrom(type)) {
            return new Word(type.asSubclass(Worded.class));
        } else if (type.isInterface()) {
            return new Choice(type);
        } else if (type.isRecord()) {
            Coded coded = type.getAnnotation(Coded.class);
            return coded == null ? RecordType.of(type.asSubclass(Record.class)) : Text.of(type, coded);
        }
        throw new IllegalStateException("no file can hold " + type);
    }

    private static Optional<Word> names(Type key) {
        return key == String.class ? Optional.empty() : Optional.of((Word) of(key));
    }
}
