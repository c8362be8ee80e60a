package entente.web.plan.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of playing a plan many times.
 *
 * @param runs how many times
 * @param moves how many moves a run has
 * @param injects what became of each line of the event list, those that the scenario brings first
 * @param seats what waited for each nation
 * @param attacks how many attacks there were in a run
 * @param shareFoiled which share of the plots was foiled, 0..1; null if there was no plot in any run
 * @param minutes deliberation that a move is proposed to have, by a rule of thumb from what waits; in minutes
 */
public record Rehearsal(
        int runs,
        int moves,
        List<InjectOutlook> injects,
        List<SeatLoad> seats,
        Quantiles attacks,
        @Nullable Quantiles shareFoiled,
        int minutes) {

    /** So many injects for one delegation in one move are too many to give each its time. */
    public static final int CROWD = 3;

    /** Copies the lists. */
    public Rehearsal {
        injects = List.copyOf(injects);
        seats = List.copyOf(seats);
    }

    /** Below which one, five and nine of ten values lie. */
    public record Quantiles(double low, double middle, double high) {}

    /**
     * What became of a line of the event list.
     *
     * @param row its place in the plan's event list, from 0; -1 if the scenario brings it
     * @param subject what it is called
     * @param trigger what sets it off
     * @param fired in how many runs it was delivered
     * @param share in which share of runs, 0..1
     * @param shareLow the lower end of the 95 % interval of that share (Wilson)
     * @param shareHigh its upper end
     * @param days when, in the runs in which it was; null if it never was
     * @param crowded in how many runs a recipient got more than {@link #CROWD} injects in the same move
     */
    public record InjectOutlook(
            int row,
            String subject,
            String trigger,
            int fired,
            double share,
            double shareLow,
            double shareHigh,
            @Nullable Quantiles days,
            int crowded) {}

    /**
     * What waits for a nation at the beginning of each move.
     *
     * @param nation its id
     * @param name what it is called
     * @param people whether people play it
     * @param mean the mean number of things, for each move
     * @param high below which nine of ten runs lie, for each move
     */
    public record SeatLoad(String nation, String name, boolean people, List<Double> mean, List<Double> high) {

        /** Copies the lists. */
        public SeatLoad {
            mean = List.copyOf(mean);
            high = List.copyOf(high);
        }
    }
}
