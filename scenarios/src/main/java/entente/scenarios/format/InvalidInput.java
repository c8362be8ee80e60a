package entente.scenarios.format;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used, with everything that is wrong with it. Its message has one line for each violation. */
public final class InvalidInput extends RuntimeException {

    /** How many violations the message spells out; {@link #violations} has them all. */
    static final int MOST_SPELT_OUT = 200;

    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    /** @throws IllegalArgumentException if there is no violation */
    public InvalidInput(List<Violation> violations) {
        super(text(violations));
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an invalid input has at least one violation");
        }
        this.violations = List.copyOf(violations);
    }

    /** All that is wrong, in the order of the input; at least one. */
    public List<Violation> violations() {
        return violations;
    }

    private static String text(List<Violation> violations) {
        String lines =
                violations.stream().limit(MOST_SPELT_OUT).map(Violation::text).collect(Collectors.joining("\n"));
        int more = violations.size() - MOST_SPELT_OUT;
        return more > 0 ? lines + "\n… and " + more + " more." : lines;
    }
}
