package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.InvalidField;
import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Text;
import entente.engine.description.Shape.Word;
import entente.engine.scenario.References;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value in a file must be, by the description of its field: whether it is, and in words. */
final class Expectation {

    private Expectation() {}

    /** Whether a value is what stands there must be; of groups and lists only that they are groups and lists. */
    static boolean isMet(Spot spot, JsonNode value) {
        Shape shape = spot.shape();
        if (shape instanceof Plain plain) {
            return isPlain(plain, spot.member(), value);
        } else if (shape instanceof Text text) {
            return (value.isTextual()
                            && text.syntax().matcher(value.textValue()).matches())
                    || (text.allowsNumbers()
                            && isWhole(value)
                            && value.doubleValue() >= 0
                            && value.doubleValue() <= text.most());
        } else if (shape instanceof Word word) {
            return value.isTextual() && word.find(value.textValue()).isPresent();
        }
        return shape instanceof Items ? value.isArray() : value.isObject();
    }

    private static boolean isPlain(Plain plain, @Nullable Member member, JsonNode value) {
        return switch (plain) {
            case NUMBER -> value.isNumber() && (member == null || member.range().contains(value.doubleValue()));
            case WHOLE -> isWhole(value) && (member == null || member.range().contains(value.doubleValue()));
            case FLAG -> value.isBoolean();
            case TEXT ->
                value.isTextual()
                        && (member == null
                                || member.pattern()
                                        .map(pattern -> pattern.matcher(value.textValue())
                                                .matches())
                                        .orElse(true));
            case MESSAGE, ANY -> true;
        };
    }

    private static boolean isWhole(JsonNode value) {
        return value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
    }

    /** What the value must be instead of what it is. */
    static Message advice(Spot spot, JsonNode value) {
        @Nullable Member member = spot.member();
        if (spot.shape() instanceof Word word) {
            return words(word, value);
        } else if (spot.shape() instanceof Text text) {
            boolean isNegative = text.allowsNumbers() && value.isIntegralNumber() && value.doubleValue() < 0;
            return Message.of("invalid.coded." + text.type().getSimpleName() + (isNegative ? ".negative" : ""));
        } else if (spot.shape() instanceof Plain plain && member != null) {
            return plain(plain, member, value);
        } else if (spot.shape() instanceof Items) {
            return Message.of("invalid.list");
        }
        return Message.of(spot.shape() instanceof Entries ? "invalid.entries" : "invalid.group");
    }

    /** What a field that is missing is for. */
    static Message required(Member member) {
        return Message.of(InvalidField.MISSING, Message.of(member.textKey()));
    }

    /** What a record says of one of its values, with the name that may have been meant. */
    static Message advice(InvalidField field) {
        Message advice = field.advice();
        if (!advice.key().startsWith(References.UNKNOWN)) {
            return advice;
        }
        List<String> known = advice.arguments().stream().map(String::valueOf).toList();
        Message unknown = Message.of(advice.key());
        return known.isEmpty()
                ? unknown
                : Message.of("violation.both", unknown, NearestName.message(String.valueOf(field.value()), known));
    }

    private static Message words(Word word, JsonNode value) {
        Message all = Message.of("violation.word", NearestName.orJoined(word.words()));
        return NearestName.find(value.asText(), word.words())
                .filter(nearest -> value.isTextual())
                .map(nearest -> Message.of("violation.both", all, Message.of("violation.nearest", nearest)))
                .orElse(all);
    }

    private static Message plain(Plain plain, Member member, JsonNode value) {
        return switch (plain) {
            case NUMBER -> member.range().advice(value.isNumber() ? "invalid.range" : "invalid.number");
            case WHOLE -> member.range().advice(isWhole(value) ? "invalid.range" : "invalid.whole");
            case FLAG -> Message.of("invalid.flag");
            case TEXT -> textual(member, value);
            case MESSAGE, ANY -> Message.of("invalid.any");
        };
    }

    private static Message textual(Member member, JsonNode value) {
        if (value.isNumber() || value.isBoolean()) {
            return Message.of("invalid.unquoted");
        }
        Message help = Message.of(member.textKey());
        return member.pattern()
                .map(pattern -> Message.of("invalid.pattern", pattern.pattern(), help))
                .orElseGet(() -> Message.of("invalid.text", help));
    }
}
