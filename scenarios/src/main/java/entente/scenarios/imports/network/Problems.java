package entente.scenarios.imports.network;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, up to a thousand things. */
final class Problems {

    private static final int MOST = 1000;
    private static final int LONGEST_VALUE = 60;

    private final String file;
    private final List<Violation> violations = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** Something is wrong with a value. */
    void add(int line, String what, String value, String advice) {
        if (violations.size() < MOST) {
            violations.add(new Violation(what, file, line, 0, shown(value), advice));
        }
    }

    /** Something is wrong with a line; with the file as a whole, in line 0. */
    void add(int line, String advice) {
        if (violations.size() < MOST) {
            violations.add(new Violation("", file, line, 0, null, advice));
        }
    }

    /** @throws InvalidInput if anything is wrong */
    void throwIfAny() {
        if (!violations.isEmpty()) {
            throw all();
        }
    }

    /** All of them by line, to be thrown; there must be one. */
    InvalidInput all() {
        violations.sort(Comparator.comparingInt(Violation::line));
        return new InvalidInput(violations);
    }

    private static String shown(String value) {
        if (value.isEmpty()) {
            return "empty";
        }
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
