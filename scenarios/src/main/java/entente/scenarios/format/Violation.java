package entente.scenarios.format;

import entente.engine.description.Message;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input, as data: what it says is put into words in the language of who reads it.
 *
 * @param path where in the input, as {@code nations[2].capability.teams}; empty for the input as a whole
 * @param file the file, or the setting ({@code --set …}) that caused it
 * @param line the line in the file, from 1; 0 where there is none
 * @param column the column in that line, from 1; 0 where there is none
 * @param value what stands there, shortened where it is long: {@code -3}, {@code "x"}, or that it is missing; null where
 *     the input as a whole is meant
 * @param advice what would be right
 */
public record Violation(
        String path,
        String file,
        int line,
        int column,
        @Nullable Message value,
        Message advice) {

    /** The message that is no more than its argument: values as they are, and texts that are in English only. */
    private static final String AS_TOLD = "violation.asTold";

    /** What stands in an input, as it is. */
    public static Message shown(String value) {
        return Message.of(AS_TOLD, value);
    }

    /** The same violation, as part of something that has a name. */
    public Violation within(String whole) {
        return new Violation(path, whole + ", " + file, line, column, value, advice);
    }

    /** A violation that is told in English, whoever reads it. */
    public static Violation inEnglish(
            String path, String file, int line, int column, @Nullable String value, String advice) {
        return new Violation(path, file, line, column, value == null ? null : shown(value), shown(advice));
    }

    /** Whether a field or element is named that there is not. */
    public boolean isUnknownName() {
        return Findings.UNKNOWN.equals(value);
    }

    /** In which language this is told to those who read the given one: in that one, or in English. */
    public Language told(Language language) {
        return advice.key().equals(AS_TOLD)
                ? Language.ENGLISH
                : Messages.shared().told(language, advice);
    }

    /** One line for people: {@code nations[2].capability.teams is -3 (alpine.json:41): it must be 0 or more.} */
    public String text() {
        return text(Language.ENGLISH);
    }

    /** The same in the language of the reader, if it can be told in it. */
    public String text(Language language) {
        Language told = told(language);
        String ended = advice(told);
        String end = ended.endsWith(".") || ended.endsWith("?") ? "" : ".";
        if (path.isEmpty()) {
            return say(told, Message.of("violation.whole", place(), ended + end));
        }
        return say(
                told,
                value == null
                        ? Message.of("violation.within", place(), path, ended + end)
                        : Message.of("violation.line", path, value, place(), ended + end));
    }

    /** What would be right. */
    public String advice(Language language) {
        return say(told(language), advice);
    }

    /** What stands there; null where the input as a whole is meant. */
    public @Nullable String value(Language language) {
        return value == null ? null : say(told(language), value);
    }

    private static String say(Language language, Message message) {
        return Messages.shared().text(language, message);
    }

    private String place() {
        return line > 0 ? file + ":" + line : file;
    }

    @Override
    public String toString() {
        return text();
    }
}
