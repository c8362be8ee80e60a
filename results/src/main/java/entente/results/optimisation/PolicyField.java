package entente.results.optimisation;

import entente.engine.description.Worded;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Posture;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A field of sharing policies that may be decided on: a number, in steps of a twentieth of its range, or a word.
 *
 * @param name its name under {@code nations[].sharing}
 * @param words its words; empty for a number
 * @param low the lowest number
 * @param high the highest number
 */
public record PolicyField(String name, List<String> words, double low, double high) {

    /** All that may be decided on. Delays go up to 60 days, which is an assumption. */
    public static final List<PolicyField> ALL = List.of(
            words("posture", Posture.values()),
            number("minimumTrust", 0, 1),
            number("minimumAffinity", -1, 1),
            words("marking", Marking.values()),
            number("sensitiveShare", 0, 1),
            flag("originatorControl"),
            number("sanitisation", 0, 1),
            number("delayDays", 0, 60),
            number("releaseProbability", 0, 1),
            number("minimumPriority", 0, 1),
            flag("onward"),
            flag("verification"));

    private static final int STEPS = 20;
    private static final MathContext DIGITS = new MathContext(6);

    public PolicyField {
        words = List.copyOf(words);
    }

    /** The field of that name. */
    public static Optional<PolicyField> find(String name) {
        return ALL.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Its value at a place of 0..1, as it is written in a scenario. */
    public String at(double place) {
        if (!words.isEmpty()) {
            return words.get(Math.min(words.size() - 1, (int) (place * words.size())));
        }
        double value = low + Math.rint(place * STEPS) / STEPS * (high - low);
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static PolicyField number(String name, double low, double high) {
        return new PolicyField(name, List.of(), low, high);
    }

    private static PolicyField flag(String name) {
        return new PolicyField(name, List.of("false", "true"), 0, 0);
    }

    private static PolicyField words(String name, Worded... values) {
        return new PolicyField(name, Arrays.stream(values).map(Worded::word).toList(), 0, 0);
    }
}
