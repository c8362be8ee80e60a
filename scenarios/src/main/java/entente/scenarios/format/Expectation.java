package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Field;
import entente.scenarios.shape.Member;
import entente.scenarios.shape.Shape.Items;
import entente.scenarios.shape.Shape.Parts;
import entente.scenarios.shape.Shape.Plain;
import entente.scenarios.shape.Shape.Word;
import org.jspecify.annotations.Nullable;

/** Says in words what a value must be, from the annotation of its field. */
final class Expectation {

    private Expectation() {}

    /** What the value must be instead of what it is. */
    static String advice(Spot spot, JsonNode value) {
        @Nullable Member member = spot.member();
        if (spot.shape() instanceof Word word) {
            return words(word, value);
        } else if (spot.shape() instanceof Plain plain && member != null) {
            return plain(plain, member.field(), value);
        } else if (spot.shape() instanceof Items) {
            return "it must be a list";
        }
        return "it must be a group of " + (spot.shape() instanceof Parts ? "fields" : "names and their values");
    }

    /** What a field that is missing is for. */
    static String required(Member member) {
        return "it must be given. " + member.field().value();
    }

    private static String words(Word word, JsonNode value) {
        String all = "it must be " + NearestName.orJoined(word.words());
        return NearestName.find(value.asText(), word.words())
                .filter(nearest -> value.isTextual())
                .map(nearest -> all + "; did you mean " + nearest + "?")
                .orElse(all);
    }

    private static String plain(Plain plain, Field field, JsonNode value) {
        return switch (plain) {
            case NUMBER -> "it must be " + (value.isNumber() ? "" : "a number") + range(field, !value.isNumber());
            case WHOLE -> whole(field, value);
            case COUNT ->
                value.isIntegralNumber() && value.doubleValue() < 0
                        ? "it must be 0 or more"
                        : "it must be a whole number from 0 to 2147483646, or unlimited";
            case FLAG -> "it must be true or false";
            case TEXT -> text(field, value);
            case LAW -> "it must be fixed, exponential or erlang(k) with k from 1 to 999";
            case GRADE -> "it must be an Admiralty grade: a letter A to F and a digit 1 to 6, as B2";
            case ANY -> "any value may stand here";
        };
    }

    private static String whole(Field field, JsonNode value) {
        boolean isWhole = value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
        return "it must be " + (isWhole ? "" : "a whole number") + range(field, !isWhole);
    }

    private static String text(Field field, JsonNode value) {
        if (value.isNumber() || value.isBoolean()) {
            return "it must be a text: put it in quotes";
        }
        String must = field.pattern().isEmpty() ? "it must be a text" : "it must match " + field.pattern();
        return must + ". " + field.value();
    }

    /** The range as {@code 0 or more}, {@code from 0 to 1}; after a noun with a comma or space in front. */
    private static String range(Field field, boolean afterNoun) {
        boolean low = field.min() != Double.NEGATIVE_INFINITY;
        boolean high = field.max() != Double.POSITIVE_INFINITY;
        if (!low && !high) {
            return "";
        } else if (!high) {
            return (afterNoun ? ", " : "")
                    + (field.aboveMin() ? "above " : "")
                    + number(field.min())
                    + (field.aboveMin() ? "" : " or more");
        } else if (!low) {
            return (afterNoun ? ", " : "") + "at most " + number(field.max());
        }
        return (afterNoun ? (field.aboveMin() ? ", " : " ") : "")
                + (field.aboveMin() ? "above " : "from ")
                + number(field.min())
                + (field.aboveMin() ? ", at most " : " to ")
                + number(field.max());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
