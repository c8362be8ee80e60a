package entente.web.exercise.review;

import entente.engine.scenario.SharingRegime;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many attacks there would have been with more shared, and with less, in this abstract model: the same exercise on four
 * rungs, each in as many courses with luck of their own. Course k has the same luck on every rung.
 *
 * @param untilDay the day to which each course was followed, which is the one that the exercise reached
 * @param replications courses on each rung
 * @param rungs from the least shared to the most
 * @param decisions how many decisions delegations took
 * @param dropped how many of these were left out of all courses but that with the luck of the exercise, since they name a
 *     report or case of which there is none elsewhere, or could not be carried out in some of the courses as decided
 */
public record Ladder(double untilDay, int replications, List<Rung> rungs, int decisions, int dropped) {

    /** Copies the list. */
    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /** What is shared, and who decides. */
    public enum Step {
        /** Nothing crosses a border, and nobody decides. */
        NOTHING(SharingRegime.ISOLATION),
        /** Policies and agreements stand as at the beginning, and nobody decides. */
        POLICIES(SharingRegime.STANDING),
        /** What was decided in the exercise is decided again. */
        DECIDED(SharingRegime.AS_WRITTEN),
        /** The same, and every report stands in every dossier at once: a bound that no nation could choose. */
        EVERYTHING(SharingRegime.POOLED);

        private final SharingRegime regime;

        Step(SharingRegime regime) {
            this.regime = regime;
        }

        SharingRegime regime() {
            return regime;
        }
    }

    /**
     * Attacks on one rung.
     *
     * @param attacks their mean over the courses
     * @param least so many or more there were in at least nineteen of twenty courses
     * @param most so many or fewer there were in at least nineteen of twenty courses
     * @param sameLuck how many there were in the one course that has the luck of the exercise itself
     * @param more how many more there were than as decided, from pairs of courses; null as decided
     */
    public record Rung(
            Step step,
            Estimate attacks,
            int least,
            int most,
            int sameLuck,
            @Nullable PairedEstimate more) {}

    /** The rung of a step. */
    public Rung at(Step step) {
        return rungs.get(step.ordinal());
    }
}
