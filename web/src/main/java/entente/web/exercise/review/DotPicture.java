package entente.web.exercise.review;

import entente.engine.description.Message;
import entente.web.explore.story.PlotStory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dots of a plot along time, in names alone: who held which report since when, and between whom a gate stopped it. Days
 * are those of the simulation.
 *
 * @param name what those who know the truth call the plot
 * @param ending how it ended
 * @param missed whether it ended in an attack while nobody had detected it
 * @param fromDay when the first report of it was filed; when it began, if none was
 * @param endDay when it ended
 * @param enoughDay since when all reports together would have been enough; null if they never were
 * @param rows who held any of it, the target first, then those with more evidence; last those who were told nothing
 * @param dots the reports that were held
 * @param gates what stopped reports, once for each who would have got one and each who kept it back
 */
public record DotPicture(
        Message name,
        PlotStory.Ending ending,
        boolean missed,
        double fromDay,
        double endDay,
        @Nullable Double enoughDay,
        List<Row> rows,
        List<Dot> dots,
        List<Gate> gates) {

    /** Copies the lists. */
    public DotPicture {
        rows = List.copyOf(rows);
        dots = List.copyOf(dots);
        gates = List.copyOf(gates);
    }

    /**
     * Somebody who held reports, or those who held none.
     *
     * @param name the name; empty for all those who held none
     * @param others how many are in the row, if it is of those who held none; 0 else
     * @param target whether the plot aimed at it
     * @param evidence what stood in its dossier at the end, in reports of weight 1
     * @param threshold the evidence at which it would have detected the plot; null of those who held none
     */
    public record Row(
            String name,
            int others,
            boolean target,
            double evidence,
            @Nullable Double threshold) {}

    /**
     * A report at somebody.
     *
     * @param report its name, which is the same everywhere
     * @param row who held it, from 0
     * @param day since when; of one under way, when it was sent
     * @param state what was made of it
     * @param from the row of who sent it, from 0; null where it was filed
     * @param filedDay when it was filed
     * @param why what kept it from being linked; null if nothing did
     */
    public record Dot(
            String report,
            int row,
            double day,
            PlotStory.State state,
            @Nullable Integer from,
            double filedDay,
            @Nullable Message why) {}

    /**
     * A gate that stopped a report.
     *
     * @param from the row of who kept it back, from 0
     * @param to the row of who did not get it, from 0
     * @param day when
     * @param letters what it is called in a picture
     * @param why what it is called
     * @param filedDay when the report was filed
     */
    public record Gate(String report, int from, int to, double day, Message letters, Message why, double filedDay) {}
}
