package entente.engine.description;

import java.util.List;

/**
 * A text as data: the key of a pattern in the message files, and what fills it. It is rendered where it is read, in the
 * reader's language; until then nothing depends on its words.
 *
 * @param key the key in the message files, {@code refusal.notAMember} for instance
 * @param arguments texts, numbers, words of enumerations or further messages, in the order of the pattern's places
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** The message with the given key and arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    @Override
    public String toString() {
        return arguments.isEmpty() ? key : key + arguments;
    }
}
