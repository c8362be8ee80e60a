package entente.web.form;

import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.Shape;
import entente.engine.description.Worded;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.DurationLaw;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that a field can hold, each with its text; where one may choose from more than a list has, the usual ones. */
final class WordList {

    /** Alternatives of a pattern, which name what there is a word for: {@code travel|finance}. */
    private static final Pattern ALTERNATIVES = Pattern.compile("[A-Za-z]+(\\|[A-Za-z]+)+");

    private static final List<String> LAWS = List.of("fixed", "erlang(3)", "exponential");

    /** A word, as files write it, and its text. */
    record Item(String value, Message text) {}

    private WordList() {}

    /** The words of a field, or of the elements of its list; none if it does not hold words. */
    static List<Item> of(Member member) {
        Shape shape = member.shape() instanceof Shape.Items items ? items.item() : member.shape();
        if (shape instanceof Shape.Word word) {
            return word.constants().stream().map(WordList::item).toList();
        } else if (shape instanceof Shape.Text text) {
            return text.type() == AdmiraltyGrade.class
                    ? grades()
                    : text.type() == DurationLaw.class ? laws() : List.of();
        }
        return member.pattern()
                .map(Pattern::pattern)
                .filter(pattern -> ALTERNATIVES.matcher(pattern).matches())
                .map(pattern -> Stream.of(pattern.split("\\|"))
                        .map(word -> new Item(word, Message.of("form.word." + member.name() + "." + word)))
                        .toList())
                .orElse(List.of());
    }

    static Item item(Worded constant) {
        String type = ((Enum<?>) constant).getDeclaringClass().getSimpleName();
        String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return new Item(constant.word(), Message.of("form.word." + name + "." + constant.word()));
    }

    private static List<Item> grades() {
        return "ABCDEF"
                .chars()
                .boxed()
                .flatMap(source -> IntStream.rangeClosed(1, 6).mapToObj(says -> (char) (int) source + "" + says))
                .map(grade -> new Item(grade, Message.of("form.grade", grade)))
                .toList();
    }

    private static List<Item> laws() {
        return LAWS.stream()
                .map(law -> new Item(law, Message.of("form.law." + law)))
                .toList();
    }
}
