package entente.web.exercise.review;

import entente.results.measure.Measure;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.Proportion;
import java.util.List;

/**
 * How other a future would have been, in this abstract model.
 *
 * @param day the day of the decision
 * @param untilDay the day to which both futures were followed
 * @param replications pairs of futures
 * @param lines one for each measure
 * @param dropped later decisions of people that could not be carried out in some futures with the alternative
 */
public record ReviewAnswer(double day, double untilDay, int replications, List<Line> lines, List<Dropped> dropped) {

    /** Copies the lists. */
    public ReviewAnswer {
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
    }

    /**
     * One measure.
     *
     * @param asPlayed its value with the decision as it was
     * @param otherwise its value with the alternative
     * @param difference how much more the alternative gives
     * @param better the share of pairs in which the alternative is better, equal ones not among them
     * @param worse the share of pairs in which it is worse
     */
    public record Line(
            Measure measure,
            Estimate asPlayed,
            Estimate otherwise,
            PairedEstimate difference,
            Proportion better,
            Proportion worse) {}

    /**
     * A later decision that was not possible everywhere.
     *
     * @param entry number of its entry
     * @param futures in how many futures with the alternative it was refused
     */
    public record Dropped(long entry, String nation, String type, int futures) {}
}
