package entente.engine.scenario;

import entente.engine.description.Coded;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The law of a duration around its mean: {@code fixed}, {@code exponential} or {@code erlang(k)}.
 *
 * @param shape 0 for fixed, 1 for exponential, k for Erlang with k stages (coefficient of variation 1/√k)
 */
@Coded(DurationLaw.SYNTAX)
public record DurationLaw(int shape) {

    public static final DurationLaw FIXED = new DurationLaw(0);
    public static final DurationLaw EXPONENTIAL = new DurationLaw(1);

    /** What {@link #parse} accepts, as a regular expression. */
    public static final String SYNTAX = "fixed|exponential|erlang\\([1-9][0-9]{0,2}\\)";

    private static final Pattern ERLANG = Pattern.compile("erlang\\(([1-9][0-9]{0,2})\\)");

    /** @throws IllegalArgumentException if the shape is negative */
    public DurationLaw {
        if (shape < 0) {
            throw new IllegalArgumentException("an Erlang shape is " + shape + ": it must be 1 or more");
        }
    }

    /**
     * Reads {@code fixed}, {@code exponential} or {@code erlang(k)}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static DurationLaw parse(String text) {
        if (text.equals("fixed")) {
            return FIXED;
        }
        if (text.equals("exponential")) {
            return EXPONENTIAL;
        }
        Matcher erlang = ERLANG.matcher(text);
        if (erlang.matches()) {
            return new DurationLaw(Integer.parseInt(erlang.group(1)));
        }
        throw new IllegalArgumentException("\"" + text + "\" is no law: write fixed, exponential or erlang(k)");
    }

    @Override
    public String toString() {
        return switch (shape) {
            case 0 -> "fixed";
            case 1 -> "exponential";
            default -> "erlang(" + shape + ")";
        };
    }
}
