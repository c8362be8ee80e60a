package entente.scenarios.shape;

import entente.engine.decision.Decision;
import entente.engine.description.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The shape of a value in a file. Ranges, units and patterns stand in the {@link Member} that has it. */
public sealed interface Shape {

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
        /** A whole number from 0, or unlimited. */
        COUNT,
        /** The law of a duration. */
        LAW,
        /** An Admiralty grade. */
        GRADE,
        /** A value of any kind. */
        ANY
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
    }

    /** A list. */
    record Items(Shape item) implements Shape {}

    /** Numbers by name; the names are those given, or any if {@code names} is empty. */
    record Entries(Optional<Word> names, Shape value) implements Shape {}

    /** The fields of a record. */
    record Parts(Class<? extends Record> type, List<Member> members) implements Shape {

        /** The member of the given name. */
        public Optional<Member> find(String name) {
            return members.stream().filter(member -> member.name().equals(name)).findFirst();
        }

        /** The names of all members. */
        public List<String> names() {
            return members.stream().map(Member::name).toList();
        }
    }

    /** One of several records, told apart by their field {@code type}. */
    record Choice(List<Parts> kinds) implements Shape {

        /** The field that tells the kinds apart. */
        public static final String TYPE = "type";

        /** The kind of the given type. */
        public Optional<Parts> find(String type) {
            return kinds.stream()
                    .filter(kind -> Decision.type(kind.type()).equals(type))
                    .findFirst();
        }

        /** The types of all kinds. */
        public List<String> types() {
            return kinds.stream().map(kind -> Decision.type(kind.type())).toList();
        }
    }
}
