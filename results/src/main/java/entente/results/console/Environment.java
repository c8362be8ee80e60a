package entente.results.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Environment variables that stand for options: {@code ENTENTE_THREADS} for {@code --threads}. */
public final class Environment {

    private static final String PREFIX = "ENTENTE_";

    private final Map<String, String> variables;

    /** An environment of the given variables, those of other programs among them. */
    public Environment(Map<String, String> variables) {
        this.variables = new TreeMap<>(variables);
    }

    /** The environment of this process. */
    public static Environment ofProcess() {
        return new Environment(System.getenv());
    }

    /** The variable that stands for an option: {@code --no-bounds} becomes {@code ENTENTE_NO_BOUNDS}. */
    public static String variable(String option) {
        return PREFIX + option.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The value for an option; empty if its variable is not set, or is blank. */
    public Optional<String> find(String option) {
        return Optional.ofNullable(variables.get(variable(option))).filter(value -> !value.isBlank());
    }

    /**
     * Whether a flag is set.
     *
     * @throws IllegalArgumentException if its variable is neither true nor false
     */
    public boolean flag(String option) {
        String value = find(option).orElse("false").strip();
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(variable(option) + " is " + value + ": it must be true or false");
        }
        return value.equals("true");
    }

    /** The values for an option that may be repeated, which its variable separates by semicolons. */
    public List<String> list(String option) {
        return find(option).stream()
                .flatMap(value -> Arrays.stream(value.split(";", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
