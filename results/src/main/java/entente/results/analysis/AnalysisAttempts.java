package entente.results.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what was not done, and why. */
final class AnalysisAttempts {

    private final List<SweepAnalysis.LeftOut> notes = new ArrayList<>();

    void add(String analysis, String reason) {
        notes.add(new SweepAnalysis.LeftOut(analysis, reason));
    }

    /** What the supplier gives; if it finds that it cannot, that is noted. */
    <T> @Nullable T attempt(String analysis, Supplier<@Nullable T> attempt) {
        try {
            return attempt.get();
        } catch (IllegalArgumentException e) {
            add(analysis, String.valueOf(e.getMessage()));
            return null;
        }
    }

    List<SweepAnalysis.LeftOut> all() {
        return notes;
    }
}
