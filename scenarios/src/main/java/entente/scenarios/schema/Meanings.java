package entente.scenarios.schema;

import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.Worded;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.util.Optional;

/** What fields, records, enumerations and their words stand for, out of the message files. */
public final class Meanings {

    private static final String SUMMARY = "summary.";

    private Meanings() {}

    /** What a field means. */
    public static String of(Member member) {
        return of(member, Language.ENGLISH);
    }

    /** The same in a language. */
    public static String of(Member member, Language language) {
        return Messages.shared().text(language, Message.of(member.textKey()));
    }

    /** The language in which a field's meaning is told to those who read the given one. */
    public static Language told(Member member, Language language) {
        return Messages.shared().told(language, Message.of(member.textKey()));
    }

    /** What a record or enumeration stands for, if it says so. */
    public static Optional<String> of(Class<?> type) {
        return find(SUMMARY + type.getSimpleName());
    }

    /** What one word of an enumeration stands for, if it says so. */
    public static Optional<String> of(Worded constant) {
        return find(message(constant).key());
    }

    /** The same as a message, for the words of an enumeration whose words all say it. */
    public static Message message(Worded constant) {
        return Message.of(SUMMARY + ((Enum<?>) constant).getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Optional<String> find(String key) {
        Messages messages = Messages.shared();
        return messages.has(key) ? Optional.of(messages.text(Language.ENGLISH, key)) : Optional.empty();
    }
}
