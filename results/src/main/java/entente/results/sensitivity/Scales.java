package entente.results.sensitivity;

import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.description.Range;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Items;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Text;
import entente.engine.description.Shape.Word;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.DurationLaw;
import entente.scenarios.shape.Parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Over which values an assumption is varied. Nobody knows how wrong an assumption may be; the rule is the same for all: a number
 * from half its default to twice that, but no nearer to the end of its range than halfway; a default of 0 by an eighth of its
 * range to either side, or up to 30 days; a switch both ways; a choice among all that need no further values.
 */
final class Scales {

    private static final double LONGEST_FROM_NOTHING_DAYS = 30;
    private static final double LARGEST_FROM_NOTHING = 8;
    private static final double SMALL_RANGE = 4;
    private static final int PARTS_OF_RANGE = 8;

    /** What the rule does not fit. A plot needs no more operatives at least than its team may have. */
    private static final Map<String, Scale> SPECIAL = Map.of("networks[].minimumTeam", new Scale.Span(1, 2, true));

    /** Choices that belong to verification and import. */
    private static final List<String> NOT_CHOSEN = List.of("none", "listed");

    /** What is tried of values that are written as text. */
    private static final Map<Class<?>, List<String>> CODED = Map.of(
            DurationLaw.class, List.of("exponential", "fixed", "erlang(3)"),
            AdmiraltyGrade.class, List.of("F6", "E5", "D4", "C3"));

    private Scales() {}

    /** The scale of a parameter around its default; empty where that is no number, switch or choice. */
    static Optional<Scale> find(Parameter parameter) {
        return parameter.member().defaultText(Baseline.STANDARD).flatMap(standard -> around(parameter, standard));
    }

    /** The scale of a parameter around a value; empty where that is no number, switch or choice. */
    static Optional<Scale> around(Parameter parameter, String value) {
        if (SPECIAL.containsKey(parameter.path())) {
            return Optional.of(SPECIAL.get(parameter.path()));
        }
        Member member = parameter.member();
        Shape shape = member.shape();
        if (shape instanceof Word word) {
            return Optional.of(choices(value, keep(parameter, word.words())));
        } else if (shape instanceof Items) {
            return contrast(value);
        }
        return shape instanceof Text text ? coded(text, value, member) : plain(shape, value, member);
    }

    private static Optional<Scale> coded(Text text, String standard, Member member) {
        if (text.allowsNumbers()) {
            return Optional.of(standard)
                    .filter(value -> value.matches("[0-9]+"))
                    .map(value -> span(Double.parseDouble(value), member, true));
        }
        return Optional.of(choices(standard, CODED.getOrDefault(text.type(), List.of())));
    }

    private static Optional<Scale> plain(Shape shape, String standard, Member member) {
        if (shape == Plain.FLAG) {
            return Optional.of(choices(standard, List.of("false", "true")));
        }
        return shape == Plain.NUMBER || shape == Plain.WHOLE
                ? Optional.of(span(Double.parseDouble(standard), member, shape == Plain.WHOLE))
                : Optional.empty();
    }

    private static Scale span(double standard, Member member, boolean whole) {
        if (standard == 0) {
            return fromNothing(member, whole);
        }
        double one = standard / 2;
        double other = 2 * standard;
        Range range = member.range();
        double low = Math.max(Math.min(one, other), standard - (standard - range.min()) / 2);
        double high = Math.min(Math.max(one, other), standard + (range.max() - standard) / 2);
        return new Scale.Span(whole ? Math.max(1, Math.floor(low)) : low, whole ? Math.ceil(high) : high, whole);
    }

    private static Scale fromNothing(Member member, boolean whole) {
        Range range = member.range();
        if (range.max() - range.min() <= SMALL_RANGE) {
            double reach = (range.max() - range.min()) / PARTS_OF_RANGE;
            return new Scale.Span(Math.max(range.min(), -reach), Math.min(range.max(), reach), whole);
        }
        boolean days = member.unit().equals("days");
        return new Scale.Span(0, days ? LONGEST_FROM_NOTHING_DAYS : LARGEST_FROM_NOTHING, whole);
    }

    private static Scale choices(String standard, List<String> all) {
        List<String> ordered = new ArrayList<>(List.of(standard));
        all.stream().filter(choice -> !choice.equals(standard)).forEach(ordered::add);
        return new Scale.Choices(ordered);
    }

    private static List<String> keep(Parameter parameter, List<String> words) {
        return parameter.path().equals("networks[].structure")
                ? words.stream().filter(word -> !NOT_CHOSEN.contains(word)).toList()
                : words;
    }

    private static Optional<Scale> contrast(String standard) {
        List<String> parts =
                Arrays.asList(standard.replaceAll("[\\[\\]\\s]", "").split(",", -1));
        boolean numbers = parts.stream().allMatch(part -> part.matches("[0-9]*\\.?[0-9]+"));
        return Optional.of(parts)
                .filter(all -> numbers)
                .map(all -> new Scale.Contrast(Stream.of(all)
                        .flatMap(List::stream)
                        .map(Double::valueOf)
                        .toList()));
    }
}
