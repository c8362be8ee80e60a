package entente.results.sensitivity;

import entente.results.statistics.Estimate;
import entente.results.statistics.Holm;
import entente.results.statistics.TestedEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an output turns along a factor of numbers: by two lines, one up to a place inside the range and one from it, that
 * both slope, and to opposite sides (U. Simonsohn, Two lines: a valid alternative to the invalid testing of U-shaped
 * relationships with quadratic regressions, Advances in Methods and Practices in Psychological Science 1, 2018). Where the output
 * only rises or only falls, however bent, the truth of no two lines is opposite.
 *
 * <p>The probability is the larger of the two, as both must slope (intersection–union), times the number of places that were
 * tried (Bonferroni), so that choosing the clearest place is paid for. Simonsohn chooses one place by a rule instead.
 *
 * @param at the place
 * @param peak whether the output rises before it and falls after it; otherwise it falls before and rises after
 * @param before the change along the line from the lowest value to the place
 * @param after the change along the line from the place to the highest value
 * @param p the probability that chance alone turns it so clearly, 0..1
 * @param adjusted the same after correction for all factors whose turns were tested ({@link Holm}), 0..1
 */
public record Turn(double at, boolean peak, Estimate before, Estimate after, double p, double adjusted) {

    /**
     * Two lines that meet at a place.
     *
     * @param at the place
     * @param before the change along the first line
     * @param after the change along the second line
     */
    public record Lines(double at, TestedEstimate before, TestedEstimate after) {

        private double probability() {
            Double one = before.p();
            Double other = after.p();
            Double rise = before.estimate().mean();
            Double fall = after.estimate().mean();
            return one == null || other == null || rise == null || fall == null || rise * fall >= 0
                    ? 1
                    : Math.max(one, other);
        }
    }

    /** Whether it clearly turns, at {@link Holm#LEVEL}. */
    public boolean isClear() {
        return adjusted <= Holm.LEVEL;
    }

    /** The clearest of the places that were tried; null if none was, or no lines could be tested. */
    public static @Nullable Turn clearest(List<Lines> tried) {
        Lines best = null;
        for (Lines lines : tried) {
            if (lines.before.p() != null
                    && lines.after.p() != null
                    && (best == null || lines.probability() < best.probability())) {
                best = lines;
            }
        }
        if (best == null) {
            return null;
        }
        Double rise = best.before.estimate().mean();
        double p = Math.min(1, tried.size() * best.probability());
        return new Turn(best.at, rise != null && rise > 0, best.before.estimate(), best.after.estimate(), p, p);
    }

    /** The same turns, corrected for all that are there; null stays null. */
    public static List<@Nullable Turn> correct(List<@Nullable Turn> family) {
        double[] adjusted = Holm.adjusted(family.stream()
                .mapToDouble(turn -> turn == null ? Double.NaN : turn.p)
                .toArray());
        List<@Nullable Turn> corrected = new ArrayList<>();
        IntStream.range(0, adjusted.length).forEach(i -> {
            Turn turn = family.get(i);
            corrected.add(
                    turn == null ? null : new Turn(turn.at, turn.peak, turn.before, turn.after, turn.p, adjusted[i]));
        });
        return corrected;
    }
}
