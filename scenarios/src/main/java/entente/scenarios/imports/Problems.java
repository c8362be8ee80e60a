package entente.scenarios.imports;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, up to a thousand things. */
public final class Problems {

    private static final int MOST = 1000;
    private static final int LONGEST_VALUE = 60;

    private final String file;
    private final List<Violation> violations = new ArrayList<>();

    /**
     * Nothing is wrong yet.
     *
     * @param file what to call it in violations
     */
    public Problems(String file) {
        this.file = file;
    }

    /**
     * Something is wrong with a value.
     *
     * @param line from 1; 0 for the file as a whole
     * @param what the column, the attribute
     * @param value what stands there; long ones are shortened
     * @param advice what would be right
     */
    public void add(int line, String what, String value, String advice) {
        if (violations.size() < MOST) {
            violations.add(new Violation(what, file, line, 0, shown(value), advice));
        }
    }

    /** Something is wrong with a line; with the file as a whole, in line 0. */
    public void add(int line, String advice) {
        if (violations.size() < MOST) {
            violations.add(new Violation("", file, line, 0, null, advice));
        }
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return violations.isEmpty();
    }

    /**
     * Ends here if anything is wrong with any of the files.
     *
     * @throws InvalidInput with all that is wrong, file by file, by line
     */
    public static void throwIfAny(Problems... files) {
        List<Violation> all = Arrays.stream(files)
                .flatMap(problems -> problems.byLine().stream())
                .toList();
        if (!all.isEmpty()) {
            throw new InvalidInput(all);
        }
    }

    /** All of them by line, to be thrown; there must be one. */
    public InvalidInput all() {
        return new InvalidInput(byLine());
    }

    private List<Violation> byLine() {
        return violations.stream()
                .sorted(Comparator.comparingInt(Violation::line))
                .toList();
    }

    private static String shown(String value) {
        if (value.isEmpty()) {
            return "empty";
        }
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
