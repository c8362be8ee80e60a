package entente.scenarios.imports;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with one file, up to {@link #MOST}. */
public final class Faults {

    /** After so many, no more are kept. */
    static final int MOST = 1000;

    private final String file;
    private final List<Violation> violations = new ArrayList<>();

    /** Nothing is wrong yet. */
    public Faults(String file) {
        this.file = file;
    }

    /**
     * Something is wrong.
     *
     * @param path what is meant: a column, an attribute; empty for the line as a whole
     * @param line from 1; 0 for the file as a whole
     * @param value what stands there
     * @param advice what would be right
     */
    public void add(String path, int line, @Nullable String value, String advice) {
        if (violations.size() < MOST) {
            violations.add(new Violation(path, file, line, line > 0 ? 1 : 0, value, advice));
        }
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return violations.isEmpty();
    }

    /**
     * Ends here if anything is wrong.
     *
     * @throws InvalidInput with all that is wrong with any of the files
     */
    public static void throwIfAny(Faults... all) {
        List<Violation> violations =
                Arrays.stream(all).flatMap(faults -> faults.violations.stream()).toList();
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }
}
