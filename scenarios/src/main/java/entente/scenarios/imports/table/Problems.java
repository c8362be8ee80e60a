package entente.scenarios.imports.table;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, up to a thousand things. */
public final class Problems {

    private static final int MOST = 1000;
    private static final int LONGEST_VALUE = 60;

    private final String file;
    private final List<Violation> violations = new ArrayList<>();

    /** Of a file, by the name that violations give it. */
    public Problems(String file) {
        this.file = file;
    }

    /** Something is wrong with a value. */
    public void add(int line, String what, String value, String advice) {
        add(line, 0, what, value, advice);
    }

    /** The same, with the column where the value stands, from 1. */
    public void add(int line, int column, String what, String value, String advice) {
        if (violations.size() < MOST) {
            violations.add(Violation.inEnglish(what, file, line, column, shown(value), advice));
        }
    }

    /** Something is wrong with a line; with the file as a whole, in line 0. */
    public void add(int line, String advice) {
        if (violations.size() < MOST) {
            violations.add(Violation.inEnglish("", file, line, 0, null, advice));
        }
    }

    /**
     * Ends the reading if anything is wrong.
     *
     * @throws InvalidInput with all of it
     */
    public void throwIfAny() {
        if (!violations.isEmpty()) {
            throw all();
        }
    }

    /** All of them by line, to be thrown; there must be one. */
    public InvalidInput all() {
        violations.sort(Comparator.comparingInt(Violation::line).thenComparingInt(Violation::column));
        return new InvalidInput(violations);
    }

    private static String shown(String value) {
        if (value.isEmpty()) {
            return "empty";
        }
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return violations.isEmpty();
    }

    /**
     * Ends here if anything is wrong with any of these files.
     *
     * @throws InvalidInput with all that is wrong, file by file, by line
     */
    public static void throwAll(List<Problems> files) {
        List<Violation> all = files.stream()
                .flatMap(problems -> problems.violations.stream().sorted(Comparator.comparingInt(Violation::line)))
                .toList();
        if (!all.isEmpty()) {
            throw new InvalidInput(all);
        }
    }
}
